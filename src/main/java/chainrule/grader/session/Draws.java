package chainrule.grader.session;

import chainrule.grader.exercise.FormulaExercise;
import chainrule.grader.worker.Drawing;
import chainrule.grader.worker.DrawnTest;
import chainrule.grader.worker.GraderException;
import chainrule.grader.worker.News;
import chainrule.grader.worker.Order;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executor;
import java.util.concurrent.Executors;

/** All tests with their inputs, drawn once and the same for everybody. */
public final class Draws {

  /** What was drawn from a seed, by the names of the exercises, and what is known of answers. */
  private record Drawn(long seed, Map<String, Map<String, DrawnTest>> tests, ReplyCache replies) {
    Drawn(long seed) {
      this(seed, new ConcurrentHashMap<>(), new ReplyCache());
    }
  }

  /** The next grader of this program is likely to have the same seed. */
  private static Drawn last = new Drawn(0);

  private final WorkerPool workers;
  private final Drawn drawn;
  private final Executor thread = Executors.newSingleThreadExecutor(Draws::thread);
  private final Map<String, CompletableFuture<Map<String, DrawnTest>>> known =
      new ConcurrentHashMap<>();

  /**
   * Nothing is drawn yet.
   *
   * @param workers who draws
   * @param seed which random inputs
   */
  public Draws(WorkerPool workers, long seed) {
    this.workers = workers;
    this.drawn = drawnFrom(seed);
  }

  private static synchronized Drawn drawnFrom(long seed) {
    if (last.seed != seed) {
      last = new Drawn(seed);
    }
    return last;
  }

  private static Thread thread(Runnable task) {
    Thread thread = new Thread(task, "draws");
    thread.setDaemon(true);
    return thread;
  }

  /** What is known of answers to tests with these inputs. */
  ReplyCache replies() {
    return drawn.replies;
  }

  long seed() {
    return drawn.seed;
  }

  /** Begins to draw for an exercise, unless that was begun before. */
  void begin(FormulaExercise exercise) {
    known.computeIfAbsent(
        exercise.name(),
        name ->
            CompletableFuture.supplyAsync(
                () -> drawn.tests.computeIfAbsent(name, drawn -> drawn(exercise)), thread));
  }

  /** The tests of an exercise, by name. */
  Map<String, DrawnTest> of(FormulaExercise exercise) throws InterruptedException {
    begin(exercise);
    try {
      return known.get(exercise.name()).get();
    } catch (ExecutionException e) {
      known.remove(exercise.name());
      throw new GraderException(e.getCause().getMessage(), e.getCause());
    }
  }

  /** An examiner may be ended from outside at any moment; then a fresh one is asked. */
  private Map<String, DrawnTest> drawn(FormulaExercise exercise) {
    Optional<News.Drawn> prepared = Drawing.prepared(exercise, drawn.seed);
    if (prepared.isPresent()) {
      return prepared.get().tests();
    }
    try {
      Optional<News> news = drawn(exercise, workers.take(WorkerKind.EXAMINER));
      if (!(news.orElse(null) instanceof News.Drawn)) {
        news = drawn(exercise, workers.takeFresh(WorkerKind.EXAMINER));
      }
      if (news.orElse(null) instanceof News.Drawn drawn) {
        return drawn.tests();
      }
      throw new GraderException(
          "no inputs can be drawn for " + exercise.name() + ": " + reason(news), null);
    } catch (InterruptedException e) {
      throw new GraderException("interrupted", e);
    }
  }

  private Optional<News> drawn(FormulaExercise exercise, WorkerProcess examiner)
      throws InterruptedException {
    Optional<News> news = Optional.empty();
    if (examiner.isReady()) {
      examiner.send(new Order.Draw(exercise.test().getName(), drawn.seed));
      news = examiner.next(Limits.START);
    }
    if (news.orElse(null) instanceof News.Drawn) {
      workers.giveBack(WorkerKind.EXAMINER, examiner);
    } else {
      workers.end(examiner);
    }
    return news;
  }

  private static String reason(Optional<News> news) {
    return news.orElse(null) instanceof News.Failed failed ? failed.reason() : "no answer";
  }
}
