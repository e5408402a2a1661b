package chainrule.grader.worker;

import chainrule.grader.diagnosis.Likeness;
import chainrule.grader.worker.RunResult.End;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Watches a worker at one job: believes no message that does not fit, and breaks the job off when a
 * limit is reached.
 */
final class Monitor {

  private static final Duration GLANCE = Duration.ofMillis(50);

  /** An exception that throws another when it is asked what it is can do this. */
  private static final String NO_END = "it kept the test from telling how it ended";

  private final WorkerProcess worker;
  private final Job job;
  private final Limits limits;
  private final Meter meter;
  private final SortedMap<String, TestResult> results = new TreeMap<>();
  private final SortedMap<String, List<Likeness>> likenesses = new TreeMap<>();
  private final SortedMap<String, Set<String>> calls = new TreeMap<>();
  private List<String> refused = List.of();
  private End refusal = End.NOT_COMPILED;
  private boolean compiled;
  private String running = "";
  private String printed = "";
  private List<String> notes = List.of();
  private boolean reusable;

  private Monitor(WorkerProcess worker, Job job, Limits limits) {
    this.worker = worker;
    this.job = job;
    this.limits = limits;
    this.meter = new Meter(worker, limits);
  }

  /** Hands over the job and waits for its end. */
  static RunResult of(WorkerProcess worker, Job job, Limits limits) throws InterruptedException {
    if (!worker.isReady(Limits.START)) {
      return new Monitor(worker, job, limits).end(End.FAULT, "a worker did not start");
    }
    return new Monitor(worker, job, limits).watch();
  }

  private RunResult watch() throws InterruptedException {
    worker.send(job);
    while (true) {
      Optional<List<String>> next = worker.next(GLANCE);
      if (next.isPresent()) {
        Optional<RunResult> end = hear(next.get());
        if (end.isPresent()) {
          return end.get();
        }
      } else if (meter.isTooLong()) {
        meter.chargeTheLimit();
        return end(End.TIME_LIMIT, subject() + limits.tooLong());
      }
    }
  }

  private Optional<RunResult> hear(List<String> message) throws InterruptedException {
    if (WorkerProcess.isEnd(message)) {
      return Optional.of(ended(worker.exitCode()));
    }
    return switch (message.get(0)) {
      case "compiled" -> {
        compiled = true;
        meter.charge();
        yield Optional.empty();
      }
      case "not compiled" -> refused(End.NOT_COMPILED, message);
      case "not allowed" -> refused(End.NOT_ALLOWED, message);
      case "not initialised" -> refused(End.NOT_INITIALISED, message);
      case "notes" -> {
        notes = message.subList(1, message.size());
        yield Optional.empty();
      }
      case "calls" -> {
        calls.put(message.get(1), Set.copyOf(message.subList(2, message.size())));
        yield Optional.empty();
      }
      case "started" -> started(message.get(1));
      case "ended" -> ended(message.get(1), result(message));
      case "looks like" -> {
        likenesses
            .computeIfAbsent(message.get(1), task -> new ArrayList<>())
            .add(new Likeness(message.get(2), message.get(3)));
        yield Optional.empty();
      }
      case "done" -> {
        printed = message.get(1);
        reusable = message.get(2).equals("keep");
        if (compiled) {
          meter.charge();
        }
        yield Optional.of(done());
      }
      default -> Optional.of(end(End.FAULT, "a worker said " + message.get(0)));
    };
  }

  private Optional<RunResult> refused(End end, List<String> message) {
    refusal = end;
    refused = message.subList(1, message.size());
    return Optional.empty();
  }

  private RunResult done() {
    if (!refused.isEmpty()) {
      return end(refusal, refused);
    }
    if (!running.isEmpty()) {
      return end(End.NO_END, NO_END);
    }
    return results.keySet().containsAll(job.names())
        ? end(End.DONE, List.of())
        : end(End.FAULT, List.of("some tests did not report"));
  }

  private static TestResult result(List<String> message) {
    return new TestResult(Status.valueOf(message.get(2)), message.get(3));
  }

  private Optional<RunResult> started(String test) {
    if (!job.names().contains(test) || results.containsKey(test)) {
      return Optional.of(end(End.FAULT, "a worker began " + test + " unasked"));
    }
    if (!running.isEmpty()) {
      return Optional.of(end(End.NO_END, NO_END));
    }
    meter.chargeUnlessShort();
    running = test;
    return Optional.empty();
  }

  /** A method that is missing is told without having been started. */
  private Optional<RunResult> ended(String test, TestResult result) {
    boolean expected =
        result.status() == Status.MISSING ? job.names().contains(test) : test.equals(running);
    if (!expected || results.put(test, result) != null) {
      return Optional.of(end(End.FAULT, "a worker ended " + test + " unasked"));
    }
    running = "";
    return Optional.empty();
  }

  private RunResult ended(int exitCode) {
    if (exitCode == WorkerProcess.OUT_OF_MEMORY) {
      return end(End.MEMORY_LIMIT, subject() + Limits.tooMuch());
    }
    return exitCode > WorkerProcess.BY_A_SIGNAL
        ? end(End.FAULT, "a worker was killed; is there enough memory?")
        : end(End.ENDED_PROGRAM, subject() + "ended the program that ran it");
  }

  private String subject() {
    return compiled ? "it " : "the compiler ";
  }

  private RunResult end(End end, String why) {
    return end(end, List.of(why));
  }

  private RunResult end(End end, List<String> why) {
    return new RunResult(
        end,
        why,
        calls,
        results,
        likenesses,
        running,
        meter.cost(),
        printed,
        notes,
        reusable && end != End.FAULT && end != End.NO_END);
  }
}
