package chainrule.grader.session;

import chainrule.grader.worker.Status;
import chainrule.grader.worker.TestResult;
import java.util.List;
import java.util.SortedMap;

/**
 * The results of some tests of one answer.
 *
 * @param results the tests that ended, by name
 * @param broken why they were broken off before the end; null if they were not
 * @param why the same in words
 * @param told the same with the input at which it happens, as far as that is known, for the test
 *     that was running
 * @param running the test that was running then; empty if none was, because the answer could not be
 *     made ready for any test
 * @param printed the beginning of what the answer printed
 */
public record RunResult(
    SortedMap<String, TestResult> results,
    Status broken,
    List<String> why,
    String told,
    String running,
    String printed) {

  /**
   * Whether it was broken off before any test: there is something wrong with the whole answer.
   *
   * @return true if no test began
   */
  public boolean noTestBegan() {
    return broken != null && results.isEmpty() && running.isEmpty();
  }

  /** Whether it was broken off by something that an answer has no part in. */
  boolean isFault() {
    return broken == Status.NOT_RUN;
  }
}
