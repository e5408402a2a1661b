package chainrule.cli;

import chainrule.grader.classroom.Batch;
import chainrule.grader.classroom.Shard;
import chainrule.grader.exercise.FormulaExercise;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.List;

/** {@code grade --each}: every entry of a folder, with a progress bar. */
final class GradeEach {

  private final Batch batch;

  GradeEach(Arguments arguments, List<FormulaExercise> exercises, boolean hints) {
    if (!arguments.names().isEmpty()) {
      throw new UsageException("grade takes either submissions or --each FOLDER, not both");
    }
    batch =
        new Batch(
            Arguments.path(arguments.options().get("--each")),
            arguments
                .pathOf("--out")
                .orElseThrow(() -> new UsageException("grade --each needs --out DIR")),
            exercises,
            GradeCommand.seed(arguments),
            GradeCommand.workers(arguments),
            shard(arguments.options().get("--shard")),
            hints);
  }

  private static Shard shard(String text) {
    try {
      return text == null ? Shard.ALL : Shard.parse(text);
    } catch (IllegalArgumentException e) {
      throw new UsageException("--shard takes a share such as 0/8 to 7/8, not " + text);
    }
  }

  int run(PrintStream out) throws InterruptedException {
    Batch.Summary summary;
    try (View view = new View(out)) {
      summary = batch.run(view);
    }
    summary.refused().forEach((name, why) -> out.println("not readable: " + name + ": " + why));
    list(out, "ignored: ", summary.ignored());
    list(out, "left from submissions that are gone, not in the table: ", summary.left());
    out.printf("submissions with a grade: %d%n", summary.rows());
    Path folder = batch.out();
    if (batch.shard().equals(Shard.ALL)) {
      out.println("wrote " + folder.resolve("grades.csv") + " and " + folder.resolve("index.html"));
    } else {
      out.println("when all shares are done, run it once more without --shard for the table");
    }
    if (summary.faults().isEmpty()) {
      return Command.DONE;
    }
    out.println("not graded, through no fault of their own; run the same command again:");
    summary.faults().forEach((name, why) -> out.println("  " + name + ": " + why));
    return Command.UNREADABLE;
  }

  private static void list(PrintStream out, String title, List<String> names) {
    if (!names.isEmpty()) {
      out.println(title + String.join(", ", names));
    }
  }

  /** The bar. */
  private static final class View implements Batch.Progress, AutoCloseable {
    private final PrintStream out;
    private ProgressBar bar;

    View(PrintStream out) {
      this.out = out;
    }

    @Override
    public void begins(int todo, int before) {
      out.printf(
          "submissions to grade: %d%s%n", todo, before == 0 ? "" : ", done before: " + before);
      bar = ProgressBar.on(out, todo);
    }

    @Override
    public void graded(int done, String line) {
      bar.show(done, () -> line);
    }

    @Override
    public void close() {
      if (bar != null) {
        bar.close();
      }
    }
  }
}
