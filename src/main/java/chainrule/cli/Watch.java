package chainrule.cli;

import chainrule.grader.classroom.Progress;
import chainrule.grader.exercise.FormulaExercise;
import chainrule.grader.exercise.Task;
import chainrule.grader.grading.ExerciseResult;
import chainrule.grader.grading.Grader;
import chainrule.grader.grading.TaskResult;
import chainrule.grader.report.TextReport;
import chainrule.text.Terminal;
import chainrule.text.UnreadableException;
import chainrule.text.Wrapped;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * {@code exercises watch}: grades an answer on every save, one exercise at a time, and goes to the
 * next when it is green; whichever is saved is the one that is looked at.
 */
final class Watch {

  /** What is typed is a key, or a line that ends with Enter, or one of these. */
  static final String NOTHING = "\0nothing";

  static final String END = "\0end";

  private final Progress progress;
  private final Supplier<List<FormulaExercise>> chosen;
  private final Grader grader;
  private final Supplier<String> keys;
  private final String how;
  private final PrintStream out;
  private final Map<Path, String> seen = new HashMap<>();

  private FormulaExercise current;
  private ExerciseResult result;

  /**
   * Ready to run.
   *
   * @param progress the answers
   * @param chosen which exercises to watch; asked again and again, since some may be started
   * @param grader grades them
   * @param keys waits a moment for what the student types
   * @param how how to do it: {@code press %s}
   * @param out where to show it
   */
  Watch(
      Progress progress,
      Supplier<List<FormulaExercise>> chosen,
      Grader grader,
      Supplier<String> keys,
      String how,
      PrintStream out) {
    this.progress = progress;
    this.chosen = chosen;
    this.grader = grader;
    this.keys = keys;
    this.how = how;
    this.out = out;
  }

  /** Runs until every exercise is done, or the student has had enough. */
  int run() throws InterruptedException {
    savedOne(); // what is there already is no save
    boolean goesOn = next(null);
    while (goesOn) {
      String key = keys.get();
      switch (key.strip().toLowerCase(Locale.ROOT)) {
        case END -> {
          out.println("The input has ended, and so does watching; what is saved stays.");
          out.flush();
          return Command.WRONG;
        }
        case "q" -> goesOn = false;
        case "h" -> hint();
        case "n" -> {
          out.print(Terminal.clear());
          goesOn = next(current);
        }
        default -> goesOn = key.equals(NOTHING) && !isSaved() || again();
      }
    }
    return Command.DONE;
  }

  /** Grades the current exercise again, and goes to the next if it is done; false if none is. */
  private boolean again() throws InterruptedException {
    out.print(Terminal.clear());
    return !isDone() || next(null);
  }

  /** Whether an answer was saved, the current one or another, which is the current one then. */
  private boolean isSaved() {
    Optional<FormulaExercise> saved = savedOne();
    boolean isCurrent = !stamp(progress.answer(current)).equals(seen.get(progress.answer(current)));
    current = isCurrent ? current : saved.orElse(current);
    return isCurrent || saved.isPresent();
  }

  /** The first that is not as it was when it was last looked at; what is new waits for its turn. */
  private Optional<FormulaExercise> savedOne() {
    Optional<FormulaExercise> saved = Optional.empty();
    for (FormulaExercise exercise : chosen.get()) {
      String now = stamp(progress.answer(exercise));
      String before = seen.putIfAbsent(progress.answer(exercise), now);
      boolean isSaved = before != null && !before.equals(now) && progress.isStarted(exercise);
      saved = saved.isEmpty() && isSaved ? Optional.of(exercise) : saved;
    }
    return saved;
  }

  /** Editors that write a new file in place of the old one are noticed too. */
  private static String stamp(Path file) {
    try {
      return Files.getLastModifiedTime(file) + " " + Files.size(file);
    } catch (IOException e) {
      return "not there";
    }
  }

  /**
   * Goes to the first exercise that is not done; from one that is left for later, to the next one
   * behind it. Says so if there is none.
   */
  private boolean next(FormulaExercise from) throws InterruptedException {
    List<FormulaExercise> all = chosen.get();
    int start = from == null ? 0 : all.indexOf(from) + 1;
    for (int i = 0; i < all.size(); i++) {
      FormulaExercise exercise = all.get((start + i) % all.size());
      if (!progress.isStarted(exercise) || progress.isDone(exercise)) {
        continue;
      }
      current = exercise;
      if (!isDone()) {
        return true;
      }
    }
    out.println("Everything that is started is done. exercises list shows what else there is.");
    out.flush();
    return false;
  }

  /** Grades the current exercise and shows it. */
  private boolean isDone() throws InterruptedException {
    Path answer = progress.answer(current);
    seen.put(answer, stamp(answer));
    try {
      result =
          SignOfLife.during(
              () -> progress.grade(grader, current), "grading " + current.name(), out);
      out.print("\n" + Terminal.report(TextReport.brief(result)));
    } catch (UnreadableException e) {
      result = null;
      boolean isThere = progress.isStarted(current);
      String gone = answer + " is gone, and the reference is back";
      out.println(Wrapped.forConsole("\n" + (isThere ? e.getMessage() : gone)));
    }
    boolean done = result != null && result.score() == current.points();
    out.println(bar());
    if (!done) {
      String choice = how.formatted("h (hint), n (next) or q (quit)");
      out.println(Wrapped.forConsole("save %s; or %s".formatted(answer, choice)));
    }
    out.flush();
    return done;
  }

  private void hint() {
    for (Task task : current.tasks()) {
      boolean passed =
          result != null
              && result.tasks().stream()
                  .filter(t -> t.task().equals(task))
                  .allMatch(TaskResult::passed);
      if (!passed) {
        String hint = "  %s: %s\n    %s".formatted(task.method(), task.formula(), task.hint());
        out.println(Wrapped.forConsole(hint));
      }
    }
    out.flush();
  }

  private String bar() {
    List<FormulaExercise> all = chosen.get();
    long done = all.stream().filter(e -> progress.isStarted(e) && progress.isDone(e)).count();
    int filled = all.isEmpty() ? 0 : (int) (20 * done / all.size());
    return "%s%s %d of %d done"
        .formatted("█".repeat(filled), "░".repeat(20 - filled), done, all.size());
  }
}
