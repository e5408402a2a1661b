package chainrule.cli;

import chainrule.grader.classroom.Batch;
import chainrule.grader.classroom.OutputFolder;
import chainrule.grader.classroom.Shard;
import chainrule.grader.classroom.assignment.Assignment;
import chainrule.grader.classroom.assignment.AssignmentFile;
import chainrule.grader.classroom.marking.Standing;
import chainrule.grader.exercise.Exercises;
import chainrule.grader.submission.layout.Layout;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/** {@code grade --each}: every entry of a folder, with a progress bar. */
final class GradeEach {

  private final Batch batch;

  GradeEach(Arguments arguments) {
    if (!arguments.names().isEmpty()) {
      throw new UsageException("grade takes either submissions or --each FOLDER, not both");
    }
    batch = batch(arguments);
    requireApart(whole(batch.folder()), whole(batch.out()));
    if (batch.student().filter(String::isBlank).isPresent()) {
      throw new UsageException("--student takes the name of one student, and none is given");
    }
    if (batch.student().isPresent() && !batch.shard().equals(Shard.ALL)) {
      throw new UsageException("--student and --shard do not go together");
    }
  }

  private static Batch batch(Arguments arguments) {
    Path out =
        arguments
            .pathOf("--out")
            .orElseThrow(() -> new UsageException("grade --each needs --out DIR"));
    Assignment assignment = assignment(arguments);
    return new Batch(
        arguments.pathOf("--each").orElseThrow(),
        out,
        assignment,
        seed(arguments, assignment),
        GradeCommand.workers(arguments),
        shard(arguments.options().get("--shard")),
        Optional.ofNullable(arguments.options().get("--student")));
  }

  private static Path whole(Path path) {
    return path.toAbsolutePath().normalize();
  }

  /** What the command line says comes before what the file says. */
  private static Assignment assignment(Arguments arguments) {
    Assignment assignment =
        arguments
            .pathOf("--assignment")
            .map(AssignmentFile::read)
            .orElseGet(() -> Assignment.of(Exercises.all()));
    return assignment.with(
        arguments.has("--only") ? GradeCommand.exercises(arguments) : assignment.exercises(),
        arguments.has("--layout")
            ? Optional.of(layout(arguments.options().get("--layout")))
            : assignment.layout(),
        arguments.has("--hints") || assignment.hints());
  }

  /** Where neither says one, it is a secret. */
  private static OptionalLong seed(Arguments arguments, Assignment assignment) {
    return arguments.has("--seed") ? OptionalLong.of(arguments.seed()) : assignment.seed();
  }

  /** Reports among the answers would be taken for answers, and a student's folder for reports. */
  private static void requireApart(Path folder, Path out) {
    if (out.equals(folder)) {
      throw new UsageException(
          "--out is the folder of the submissions; reports would lie among the answers, so give"
              + " another");
    }
    if (out.startsWith(folder) && !OutputFolder.isNewOrOurs(out)) {
      throw new UsageException(
          "--out is a folder of the submissions that has files in it; give another");
    }
  }

  private static Layout layout(String name) {
    return Layout.named(name)
        .orElseThrow(() -> new UsageException("--layout takes " + Layout.oneOf(name)));
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
    try (GradingView view = new GradingView(out)) {
      summary = batch.run(view);
    }
    if (batch.student().isPresent()) {
      out.println(summary.about());
    } else {
      tell(summary, out);
    }
    if (!batch.shard().equals(Shard.ALL)) {
      out.println("when all shares are done, run it once more without --shard for the table");
    } else if (summary.written().isEmpty()) {
      out.println("others are not graded yet; run it once more without --student for the table");
    } else {
      List<String> files = summary.written().stream().map(Path::toString).toList();
      out.println("wrote " + String.join(", ", files));
    }
    return summary.faults() == 0 ? Command.DONE : Command.UNREADABLE;
  }

  private static void tell(Batch.Summary summary, PrintStream out) {
    summary.reasons().forEach(out::println);
    summary.warnings().forEach(out::println);
    list(out, "left out, since they belong to no student: ", summary.ignored());
    list(out, "left over from submissions that are gone, not in the table: ", summary.left());
    summary
        .standings()
        .forEach(
            (standing, number) -> {
              if (number > 0 || standing == Standing.GRADED) {
                out.println(standing + ": " + number);
              }
            });
  }

  private static void list(PrintStream out, String title, List<String> names) {
    if (!names.isEmpty()) {
      out.println(title + String.join(", ", names));
    }
  }
}
