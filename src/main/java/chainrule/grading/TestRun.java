package chainrule.grading;

import chainrule.exercise.FormulaExercise;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * What came back from a worker that ran some tests of one answer.
 *
 * @param notCompiled why the answer does not compile; empty if it does
 * @param passed the tests that passed
 * @param failed the tests that failed, with their messages
 * @param running the test that was running when the worker fell silent or ended, else empty
 * @param fatal what brought the run down; empty if it came to its end
 */
record TestRun(
    List<String> notCompiled,
    Set<String> passed,
    Map<String, String> failed,
    String running,
    String fatal) {

  /** How long a JVM may take to start, on a machine that is very busy. */
  private static final Duration START = Duration.ofSeconds(60);

  static TestRun of(
      WorkerPool workers,
      FormulaExercise exercise,
      String source,
      long seed,
      List<String> tests,
      Duration patience)
      throws InterruptedException {
    WorkerProcess worker = workers.take();
    List<String> job = new ArrayList<>(List.of(exercise.name(), Long.toString(seed), source));
    job.addAll(tests);
    worker.send(job);
    TestRun run = listen(worker, patience);
    if (run.fatal.isEmpty()) {
      workers.giveBack(worker);
    } else {
      workers.discard(worker);
    }
    return run;
  }

  private static TestRun listen(WorkerProcess worker, Duration patience)
      throws InterruptedException {
    Set<String> passed = new TreeSet<>();
    Map<String, String> failed = new TreeMap<>();
    String running = "";
    Duration wait = START;
    while (true) {
      Optional<List<String>> next = worker.next(wait);
      if (next.isEmpty()) {
        String hung = "it did not come to an end within " + patience.toSeconds() + " seconds";
        return new TestRun(List.of(), passed, failed, running, hung);
      }
      List<String> message = next.get();
      wait = patience;
      if (WorkerProcess.isEnd(message)) {
        return new TestRun(List.of(), passed, failed, running, ended(worker.exitCode()));
      }
      switch (message.get(0)) {
        case "ready" -> {}
        case "started" -> running = message.get(1);
        case "passed" -> passed.add(message.get(1));
        case "failed" -> failed.put(message.get(1), message.get(2));
        case "not compiled" -> {
          return new TestRun(message.subList(1, message.size()), passed, failed, "", "");
        }
        case "done" -> {
          return new TestRun(List.of(), passed, failed, "", "");
        }
        default -> throw new GraderException("a worker said " + message.get(0), null);
      }
    }
  }

  private static String ended(int exitCode) {
    return exitCode == WorkerProcess.OUT_OF_MEMORY
        ? "it used up the memory that it may have, " + WorkerProcess.MEGABYTES + " MB"
        : "it ended the program (System.exit is not the way to return a result)";
  }
}
