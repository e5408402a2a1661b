package chainrule.grader.session;

import chainrule.grader.exercise.Skeleton;
import chainrule.grader.worker.DrawnTest;
import chainrule.grader.worker.News;
import chainrule.grader.worker.Status;
import chainrule.grader.worker.TestResult;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** Tests of one answer, one after the other until one of them breaks a limit. */
final class TestRun {

  /** How many tries passed before a test was broken off. */
  private static final int UNKNOWN = -1;

  private final Map<String, DrawnTest> draws;
  private final Runner runner;
  private final Examination examination;
  private final Budget budget;
  private final SortedMap<String, TestResult> results = new TreeMap<>();
  private final Map<String, Integer> failed = new TreeMap<>();
  private CompiledAnswer answer;
  private String printed = "";

  TestRun(Map<String, DrawnTest> draws, Runner runner, Examination examination, Budget budget) {
    this.draws = draws;
    this.runner = runner;
    this.examination = examination;
    this.budget = budget;
  }

  RunResult of(CompiledAnswer answer, List<String> tests) throws InterruptedException {
    this.answer = answer;
    Reply reply = runner.load(answer);
    if (reply.news() instanceof News.NotInitialized not) {
      return end(Status.FAILED, not.reason(), "");
    }
    return reply.news() instanceof News.Loaded loaded
        ? run(tests, loaded.missing())
        : end(reply.broken(), reply.why(), "");
  }

  private RunResult run(List<String> tests, Map<String, String> missing)
      throws InterruptedException {
    List<String> there = tests.stream().filter(test -> !missing.containsKey(method(test))).toList();
    Map<String, Reply> replayed = examination.replayed(there, draws);
    for (String test : tests) {
      if (budget.isUsedUp()) {
        break;
      }
      String problem = missing.get(method(test));
      if (problem != null) {
        results.put(test, new TestResult(Status.MISSING, answer.at(method(test), problem)));
        continue;
      }
      Optional<Reply> before = Optional.ofNullable(replayed.get(test));
      Reply reply = examination.tested(answer, test, draws.get(test), before);
      if (!(reply.news() instanceof News.Ended ended)) {
        return end(reply.broken(), reply.why(), test);
      }
      hear(test, ended);
    }
    return end(null, "", "");
  }

  private void hear(String test, News.Ended ended) {
    results.put(test, ended.result());
    printed = ended.printed();
    boolean isUnwritten = Skeleton.isUnwritten(ended.result().message(), method(test));
    if (ended.result().status() != Status.PASSED && !isUnwritten) {
      failed.put(test, ended.passed());
    }
  }

  /** A test's name begins with that of the method that it is about. */
  private static String method(String test) {
    return test.replaceFirst("_.*", "");
  }

  /** Counterexamples are looked for when the tests are over, so that they disturb none. */
  private RunResult end(Status broken, String why, String running) throws InterruptedException {
    for (Map.Entry<String, Integer> failure : failed.entrySet()) {
      String test = failure.getKey();
      results.put(test, shown(test, failure.getValue(), results.get(test)));
    }
    String told =
        running.isEmpty() ? why : shown(running, UNKNOWN, new TestResult(broken, why)).message();
    return new RunResult(results, broken, List.of(why), told, running, printed);
  }

  /** With the smallest input that shows it, if inputs are drawn for the test. */
  private TestResult shown(String test, int passed, TestResult result) throws InterruptedException {
    if (!draws.get(test).hasArguments() || budget.isUsedUp()) {
      return result;
    }
    List<byte[]> tries = draws.get(test).tries();
    return switch (result.status()) {
      case FAILED -> examination.shrunk(test, tries, passed, result);
      case TIME_LIMIT, MEMORY_LIMIT, STACK_LIMIT ->
          examination.limited(answer, test, tries, passed, result);
      default -> result;
    };
  }
}
