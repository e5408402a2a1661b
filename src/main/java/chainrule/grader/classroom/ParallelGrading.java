package chainrule.grader.classroom;

import chainrule.grader.classroom.Roster.Entry;
import chainrule.grader.classroom.assignment.Assignment;
import chainrule.grader.classroom.marking.SubmissionResult;
import chainrule.grader.grading.Grader;
import chainrule.grader.report.Feedback;
import chainrule.grader.worker.GraderException;
import chainrule.text.Plain;
import chainrule.text.UnreadableException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.CompletionService;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorCompletionService;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** Grades submissions, several at once, and saves each as soon as it is done. */
final class ParallelGrading {

  private static final long MUCH = 80 << 20;

  private final Batch batch;
  private final OutputFolder output;
  private volatile Feedback last;
  private final long seed;

  ParallelGrading(Batch batch, OutputFolder output, long seed) {
    this.batch = batch;
    this.output = output;
    this.seed = seed;
  }

  /** Adds the results of those that got one, and tells why the others did not. */
  Map<String, String> grade(
      List<Entry> todo, Map<String, SubmissionResult> results, Batch.Listener listener)
      throws InterruptedException {
    Map<String, String> faults = new TreeMap<>();
    if (todo.isEmpty()) {
      return faults;
    }
    ExecutorService threads = Executors.newFixedThreadPool(batch.workers());
    try (Grader grader = new Grader(seed, Grader.PATIENCE, batch.workers())) {
      CompletionService<Done> done = new ExecutorCompletionService<>(threads);
      todo.forEach(entry -> done.submit(() -> grade(grader, entry)));
      for (int i = 1; i <= todo.size(); i++) {
        Done next = get(done);
        if (next.result == null) {
          faults.put(next.entry.name(), next.fault);
        } else {
          results.put(next.entry.name(), next.result);
        }
        listener.graded(i, next.line());
        giveMemoryBack();
      }
    } finally {
      threads.shutdownNow();
    }
    return faults;
  }

  /** What came of the submission that was graded last; null if none was. */
  Feedback last() {
    return last;
  }

  /** A JVM on a large machine would let garbage grow to gigabytes before it looks. */
  private static void giveMemoryBack() {
    Runtime jvm = Runtime.getRuntime();
    if (jvm.totalMemory() - jvm.freeMemory() > MUCH) {
      System.gc();
    }
  }

  /** A disk that is full, or a folder that is not ours to write to, ends the run. */
  private static Done get(CompletionService<Done> done) throws InterruptedException {
    try {
      return done.take().get();
    } catch (ExecutionException e) {
      if (e.getCause() instanceof UnreadableException reason) {
        throw reason;
      }
      throw new GraderException("the grader failed: " + e.getCause(), e.getCause());
    }
  }

  private Done grade(Grader grader, Entry entry) throws InterruptedException {
    output.forget(entry);
    Reading reading = Reading.of(entry);
    long start = System.nanoTime();
    Feedback feedback;
    try {
      feedback = feedback(grader, entry, reading);
    } catch (InterruptedException e) {
      throw e;
    } catch (Exception e) {
      return new Done(entry, null, Plain.line(e.getMessage()));
    }
    last = feedback;
    double seconds = (System.nanoTime() - start) / 1e9;
    return new Done(entry, output.save(entry, fingerprint(reading), feedback, seconds), "");
  }

  private Feedback feedback(Grader grader, Entry entry, Reading reading)
      throws InterruptedException {
    Assignment assignment = batch.assignment();
    Feedback feedback =
        reading.submission() == null
            ? Feedback.refused(entry.name(), reading.refusal(), assignment.exercises())
            : Feedback.of(
                assignment.judged(grader.grade(reading.submission(), assignment.exercises())));
    return feedback.withHints(assignment.hints());
  }

  /** Of all that a report depends on. */
  String fingerprint(Reading reading) {
    List<String> parts = new ArrayList<>();
    parts.add(Fingerprint.ofProgram());
    parts.add(Long.toString(seed));
    parts.add(Boolean.toString(batch.assignment().hints()));
    parts.add(Boolean.toString(batch.assignment().conventions()));
    parts.add(reading.content());
    batch.assignment().exercises().forEach(exercise -> parts.add(exercise.name()));
    return Fingerprint.of(parts);
  }

  /** A result, or the grader's fault. */
  private record Done(Entry entry, SubmissionResult result, String fault) {
    String line() {
      String name = Plain.line(entry.name());
      return result == null
          ? name + ": not graded"
          : "%s: %d of %d".formatted(name, result.points(), result.max());
    }
  }
}
