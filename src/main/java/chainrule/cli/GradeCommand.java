package chainrule.cli;

import chainrule.exercise.Exercises;
import chainrule.exercise.FormulaExercise;
import chainrule.grading.Grade;
import chainrule.grading.Grader;
import chainrule.report.ResultsJson;
import chainrule.report.TextReport;
import chainrule.submission.Submission;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** {@code grade}: one submission or several. */
final class GradeCommand implements Command {

  @Override
  public int run(List<String> words, PrintStream out) throws InterruptedException {
    Arguments arguments = Arguments.parse(words, Set.of("--out", "--only", "--seed"));
    if (arguments.names().isEmpty()) {
      throw new UsageException("grade needs a submission: a folder, a zip or a .java file");
    }
    List<FormulaExercise> exercises = exercises(arguments.options().get("--only"));
    Optional<Path> folder = arguments.pathOf("--out");
    List<Submission> submissions =
        arguments.names().stream().map(Arguments::path).map(Submission::read).toList();
    if (folder.isPresent()) {
      requireNamesOfTheirOwn(submissions);
    }
    boolean right = true;
    try (Grader grader =
        new Grader(arguments.number("--seed", Long.MIN_VALUE, 1), Grader.PATIENCE)) {
      for (Submission submission : submissions) {
        Grade grade = grader.grade(submission, exercises);
        out.println(TextReport.of(grade));
        right &= grade.isRight();
        if (folder.isPresent()) {
          boolean alone = submissions.size() == 1;
          save(grade, alone ? folder.get() : folder.get().resolve(submission.name()), out);
        }
      }
    }
    return right ? DONE : WRONG;
  }

  /** Each writes to a folder that is called like it; two of one name would be one lost. */
  private static void requireNamesOfTheirOwn(List<Submission> submissions) {
    Set<String> names = new HashSet<>();
    for (Submission submission : submissions) {
      if (!names.add(submission.name())) {
        throw new UsageException(
            "two submissions are called %s; with --out each needs a name of its own"
                .formatted(submission.name()));
      }
    }
  }

  private static void save(Grade grade, Path folder, PrintStream out) {
    Path results = folder.resolve("results.json");
    WholeFile.write(results, ResultsJson.of(grade));
    out.println("wrote " + results);
  }

  private static List<FormulaExercise> exercises(String only) {
    if (only == null) {
      return Exercises.all();
    }
    return Stream.of(only.split(","))
        .map(
            name ->
                Exercises.named(name.strip())
                    .orElseThrow(
                        () ->
                            new UsageException(
                                "there is no exercise %s; exercises list shows them all"
                                    .formatted(name))))
        .distinct()
        .toList();
  }
}
