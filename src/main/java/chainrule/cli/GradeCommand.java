package chainrule.cli;

import chainrule.grader.classroom.OutputFolder;
import chainrule.grader.exercise.Exercises;
import chainrule.grader.exercise.FormulaExercise;
import chainrule.grader.grading.Grader;
import chainrule.grader.report.TextReport;
import chainrule.text.Plain;
import chainrule.text.Terminal;
import chainrule.text.UnreadableException;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** {@code grade}: one submission or several; or, with {@code --each}, a class. */
final class GradeCommand implements Command {

  private static final int USUAL = Math.min(4, Runtime.getRuntime().availableProcessors());

  private static final String OPTIONS =
      "--out --only --seed --each --workers --shard --layout --assignment --student --hints?";

  private static final List<String> OF_A_CLASS =
      List.of("--shard", "--layout", "--assignment", "--student");

  @Override
  public int run(List<String> words, PrintStream out) throws InterruptedException {
    Arguments arguments = Arguments.parse(words, OPTIONS);
    if (arguments.has("--each")) {
      return new GradeEach(arguments).run(out);
    }
    if (arguments.names().isEmpty()) {
      throw new UsageException("grade needs a submission: a folder, a zip or a .java file");
    }
    for (String option : OF_A_CLASS) {
      if (arguments.has(option)) {
        throw new UsageException(option + " goes with --each, the folder of all submissions");
      }
    }
    return grade(arguments, out);
  }

  private static int grade(Arguments arguments, PrintStream out) throws InterruptedException {
    Optional<Path> folder = arguments.pathOf("--out");
    boolean hints = arguments.has("--hints");
    List<Path> paths = paths(arguments, folder.isPresent());
    folder.ifPresent(whole -> requireApart(paths, whole));
    folder.ifPresent(OutputFolder::requireWritable);
    int workers = workers(arguments, Math.min(paths.size(), USUAL));
    List<FormulaExercise> exercises = exercises(arguments);
    ExecutorService threads = Executors.newFixedThreadPool(workers);
    try (Grader grader = new Grader(arguments.seed(), Grader.PATIENCE, workers)) {
      List<Future<GradedSubmission>> all = new ArrayList<>();
      for (Path path : paths) {
        all.add(threads.submit(() -> GradedSubmission.of(grader, path, exercises, hints)));
      }
      return report(paths, all, folder, out);
    } finally {
      threads.shutdownNow();
    }
  }

  /** Prints and saves each report as soon as it is there, in the order of the submissions. */
  private static int report(
      List<Path> paths, List<Future<GradedSubmission>> all, Optional<Path> folder, PrintStream out)
      throws InterruptedException {
    int exitCode = DONE;
    for (int i = 0; i < paths.size(); i++) {
      Path path = paths.get(i);
      Future<GradedSubmission> next = all.get(i);
      String name = Plain.line(GradedSubmission.name(path));
      GradedSubmission graded = SignOfLife.during(() -> graded(next), "grading " + name, out);
      out.println(Terminal.report(TextReport.of(graded.feedback())));
      folder.ifPresent(whole -> save(graded, own(paths, path, whole), out));
      exitCode = Math.max(exitCode, graded.exitCode());
    }
    return exitCode;
  }

  private static void save(GradedSubmission graded, Path folder, PrintStream out) {
    OutputFolder.save(folder, graded.feedback(), graded.seconds());
    out.println("wrote " + folder.resolve("results.json"));
  }

  private static GradedSubmission graded(Future<GradedSubmission> future)
      throws InterruptedException {
    try {
      return future.get();
    } catch (ExecutionException e) {
      if (e.getCause() instanceof RuntimeException reason) {
        throw reason;
      }
      throw new IllegalStateException(e.getCause());
    }
  }

  /** For a class one for each processor, at most 4: three processes work for each submission. */
  static int workers(Arguments arguments) {
    return workers(arguments, USUAL);
  }

  private static int workers(Arguments arguments, int usual) {
    return Math.min(256, arguments.count("--workers", 1, usual));
  }

  private static List<Path> paths(Arguments arguments, boolean isEachSaved) {
    List<Path> paths = arguments.names().stream().map(Arguments::path).toList();
    if (isEachSaved) {
      requireNamesOfTheirOwn(paths);
    }
    for (Path path : paths) {
      if (!Files.exists(path)) {
        throw new UnreadableException(
            path + " does not exist; give a folder, a zip or a .java file");
      }
    }
    return paths;
  }

  /** Reports beside the answers would be handed in with them. */
  private static void requireApart(List<Path> paths, Path out) {
    for (Path path : paths) {
      if (Files.isDirectory(path) && isSame(own(paths, path, out), path)) {
        throw new UsageException(
            "--out is a folder that is graded; reports would lie among the answers, so give another");
      }
    }
  }

  /** Where the reports of one of them go. */
  private static Path own(List<Path> paths, Path path, Path out) {
    return paths.size() == 1 ? out : out.resolve(GradedSubmission.name(path));
  }

  /** By whatever way it is reached; what is not there yet is not a folder that is graded. */
  private static boolean isSame(Path folder, Path graded) {
    try {
      return Files.exists(folder) && Files.isSameFile(folder, graded);
    } catch (IOException e) {
      throw new UnreadableException(folder + " cannot be read: " + UnreadableException.reason(e));
    }
  }

  /** Each writes to a folder that is called like it; two of one name would be one lost. */
  private static void requireNamesOfTheirOwn(List<Path> paths) {
    Set<String> names = new HashSet<>();
    for (Path path : paths) {
      if (!names.add(GradedSubmission.name(path))) {
        throw new UsageException(
            "two submissions are called %s; with --out each needs a name of its own"
                .formatted(Plain.line(GradedSubmission.name(path))));
      }
    }
  }

  static List<FormulaExercise> exercises(Arguments arguments) {
    String only = arguments.options().get("--only");
    if (only == null) {
      return Exercises.all();
    }
    return ExercisesCommand.named(Exercises.names(only));
  }
}
