package chainrule.grader.classroom;

import chainrule.grader.classroom.Roster.Entry;
import chainrule.grader.exercise.FormulaExercise;
import chainrule.grader.grading.Grader;
import chainrule.grader.report.Feedback;
import chainrule.grader.worker.GraderException;
import chainrule.text.Plain;
import chainrule.text.UnreadableException;
import chainrule.text.WholeFile;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.CompletionService;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorCompletionService;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/**
 * Grades a folder of submissions into a folder of reports, and goes on where an earlier run was
 * stopped: a submission is graded again only if it, the exercises, the seed or the program changed.
 *
 * @param folder every entry is a submission
 * @param out where the reports go
 * @param exercises which exercises count
 * @param seed which random inputs the tests draw
 * @param workers how many submissions to grade at once
 * @param shard which of them
 * @param hints whether reports have hints
 */
public record Batch(
    Path folder,
    Path out,
    List<FormulaExercise> exercises,
    long seed,
    int workers,
    Shard shard,
    boolean hints) {

  /** Told of progress. */
  public interface Progress {
    /**
     * Before the first is graded.
     *
     * @param todo how many there are to grade
     * @param before how many were graded by an earlier run
     */
    void begins(int todo, int before);

    /**
     * After each one.
     *
     * @param done how many are graded
     * @param line what became of the last of them
     */
    void graded(int done, String line);
  }

  /**
   * What became of the run.
   *
   * @param rows how many submissions are accounted for, those of earlier runs included
   * @param refused the names of those that could not be read, with the reason
   * @param faults the names of those that the grader failed on, with the reason; they have no grade
   * @param ignored entries of the folder that are no submissions
   * @param left folders of reports whose submission is gone
   */
  public record Summary(
      int rows,
      Map<String, String> refused,
      Map<String, String> faults,
      List<String> ignored,
      List<String> left) {}

  /**
   * Runs it. A run of all submissions writes the table and the page of the class at its end; a
   * share of them does not.
   *
   * @param progress told how far it is
   * @return what became of it
   * @throws InterruptedException if the thread is interrupted; what is done is kept
   * @throws UnreadableException if a folder cannot be read or written, or is in use
   */
  public Summary run(Progress progress) throws InterruptedException {
    Roster roster = Roster.of(folder, out);
    OutputFolder output = new OutputFolder(out);
    FolderLock lock = FolderLock.of(output, shard);
    try {
      return run(roster, output, progress);
    } finally {
      lock.close();
    }
  }

  private Summary run(Roster roster, OutputFolder output, Progress progress)
      throws InterruptedException {
    List<Entry> mine = shard.of(roster.submissions());
    Map<String, Row> rows = new TreeMap<>();
    List<Entry> todo = new ArrayList<>();
    for (Entry entry : mine) {
      Optional<Row> row = output.done(entry, fingerprint(Reading.of(entry)));
      row.ifPresentOrElse(done -> rows.put(entry.name(), done), () -> todo.add(entry));
    }
    progress.begins(todo.size(), rows.size());
    Map<String, String> faults = grade(output, todo, rows, progress);
    if (shard.isAll()) {
      ClassList list = new ClassList(mine, rows, faults, exercises);
      WholeFile.write(out.resolve("grades.csv"), GradesCsv.of(list));
      WholeFile.write(out.resolve("index.html"), ClassPage.of(list, folder));
    }
    Map<String, String> refused = new TreeMap<>();
    for (Row row : rows.values()) {
      if (!row.refusal().isEmpty()) {
        refused.put(Plain.line(row.name()), row.refusal());
      }
    }
    List<String> left = output.left(roster.submissions());
    return new Summary(rows.size(), refused, faults, roster.ignored(), left);
  }

  private Map<String, String> grade(
      OutputFolder output, List<Entry> todo, Map<String, Row> rows, Progress progress)
      throws InterruptedException {
    Map<String, String> faults = new TreeMap<>();
    if (todo.isEmpty()) {
      return faults;
    }
    ExecutorService threads = Executors.newFixedThreadPool(workers);
    try (Grader grader = new Grader(seed, Grader.PATIENCE, workers)) {
      CompletionService<Done> done = new ExecutorCompletionService<>(threads);
      todo.forEach(entry -> done.submit(() -> grade(grader, output, entry)));
      for (int i = 1; i <= todo.size(); i++) {
        Done next = get(done);
        if (next.row == null) {
          faults.put(next.entry.name(), next.fault);
        } else {
          rows.put(next.entry.name(), next.row);
        }
        progress.graded(i, next.line());
      }
    } finally {
      threads.shutdownNow();
    }
    return faults;
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

  private Done grade(Grader grader, OutputFolder output, Entry entry) throws InterruptedException {
    output.forget(entry);
    Reading reading = Reading.of(entry);
    long start = System.nanoTime();
    Feedback feedback;
    try {
      feedback =
          reading.submission() == null
              ? Feedback.refused(entry.name(), reading.refusal(), exercises)
              : Feedback.of(grader.grade(reading.submission(), exercises));
    } catch (InterruptedException e) {
      throw e;
    } catch (Exception e) {
      return new Done(entry, null, Plain.line(e.getMessage()));
    }
    double seconds = (System.nanoTime() - start) / 1e9;
    Row row = output.save(entry, fingerprint(reading), feedback.withHints(hints), seconds);
    return new Done(entry, row, "");
  }

  private String fingerprint(Reading reading) {
    List<String> parts = new ArrayList<>();
    parts.add(Fingerprint.ofProgram());
    parts.add(Long.toString(seed));
    parts.add(Boolean.toString(hints));
    parts.add(reading.content());
    exercises.forEach(exercise -> parts.add(exercise.name()));
    return Fingerprint.of(parts);
  }

  /** A row, or the grader's fault. */
  private record Done(Entry entry, Row row, String fault) {
    String line() {
      String name = Plain.line(entry.name());
      return row == null
          ? name + ": not graded"
          : "%s: %d of %d".formatted(name, row.points(), row.max());
    }
  }
}
