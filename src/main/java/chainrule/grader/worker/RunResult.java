package chainrule.grader.worker;

import chainrule.grader.diagnosis.Likeness;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;

/**
 * What came back from a worker that was to run some tests of one answer.
 *
 * @param end how the run ended
 * @param why what the answer is told if that was not at its end, each reason in one line; for a
 *     fault, what the grader's user is told
 * @param calls for each task, the others that its method leads to
 * @param results the tests that ended, by name
 * @param likenesses what a diagnosis found, by task
 * @param running the test that was running when the run was broken off; empty if none was
 * @param cost the processor time that the tests took, as far as it counts
 * @param printed the beginning of what the answer printed
 * @param notes what was put right in the source before it compiled, each in one line
 * @param reusable whether the worker can be given another answer
 */
public record RunResult(
    End end,
    List<String> why,
    SortedMap<String, Set<String>> calls,
    SortedMap<String, TestResult> results,
    SortedMap<String, List<Likeness>> likenesses,
    String running,
    Duration cost,
    String printed,
    List<String> notes,
    boolean reusable) {

  /** How a run can end. */
  public enum End {
    /** Every test that was asked for came to its end. */
    DONE(Status.PASSED),
    /** The answer was not compiled. */
    NOT_COMPILED(Status.NOT_COMPILED),
    /** The answer uses what it may not use. */
    NOT_ALLOWED(Status.NOT_ALLOWED),
    /** An exception came out of its static fields or initialisers. */
    NOT_INITIALISED(Status.FAILED),
    /** A test began, and never told how it ended. */
    NO_END(Status.FAILED),
    /** It took too long. */
    TIME_LIMIT(Status.TIME_LIMIT),
    /** The worker ran out of memory. */
    MEMORY_LIMIT(Status.MEMORY_LIMIT),
    /** The worker ended by itself. */
    ENDED_PROGRAM(Status.ENDED_PROGRAM),
    /** Something that an answer has no part in; never scored. */
    FAULT(Status.NOT_RUN);

    private final Status status;

    End(Status status) {
      this.status = status;
    }

    /**
     * What became of the test that was running.
     *
     * @return its status
     */
    public Status status() {
      return status;
    }
  }

  /**
   * Whether it was broken off before any test: there is something wrong with the whole answer.
   *
   * @return true if no test began
   */
  public boolean noTestBegan() {
    return end != End.DONE && results.isEmpty() && running.isEmpty();
  }

  /** A worker that ran other answers before may have died of them; a fresh one has to agree. */
  boolean needsFreshWorker(boolean wasFresh) {
    return end == End.FAULT || (!wasFresh && (end == End.MEMORY_LIMIT || end == End.ENDED_PROGRAM));
  }
}
