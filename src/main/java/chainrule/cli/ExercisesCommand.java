package chainrule.cli;

import chainrule.grader.classroom.Progress;
import chainrule.grader.exercise.Exercises;
import chainrule.grader.exercise.FormulaExercise;
import chainrule.grader.exercise.Skeleton;
import chainrule.grader.exercise.Task;
import chainrule.grader.grading.Grader;
import chainrule.text.UnreadableException;
import chainrule.text.Wrapped;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/** {@code exercises}: the student's side. */
final class ExercisesCommand implements Command {

  private final Path answers;

  ExercisesCommand() {
    this(Path.of("answers"));
  }

  /** With the folder that answers are written to. */
  ExercisesCommand(Path answers) {
    this.answers = answers;
  }

  @Override
  public int run(List<String> words, PrintStream out) throws InterruptedException {
    List<String> names = Arguments.parse(words, "").names();
    String verb = names.isEmpty() ? "list" : names.get(0);
    List<String> rest = names.isEmpty() ? names : names.subList(1, names.size());
    switch (verb) {
      case "list" -> list(rest, out);
      case "start" -> start(rest, out);
      case "hint" -> hint(rest, out);
      case "watch" -> {
        return watch(rest, out);
      }
      default ->
          throw new UsageException(
              "exercises takes list, start NAME…, hint NAME or watch, not " + verb);
    }
    return DONE;
  }

  private void list(List<String> rest, PrintStream out) throws InterruptedException {
    if (!rest.isEmpty()) {
      throw new UsageException("exercises list takes no name");
    }
    ExerciseList.show(Progress.read(answers), out);
    out.println("exercises start NAME writes a skeleton to " + answers + "/NAME.java");
    out.println("docs/exercises.md has a way through all of them, beside the notes");
  }

  private int watch(List<String> names, PrintStream out) throws InterruptedException {
    Progress progress = Progress.read(answers);
    List<FormulaExercise> named = named(names);
    for (FormulaExercise exercise : named) {
      if (!progress.isStarted(exercise)) {
        throw new UsageException(
            "%s does not exist; exercises start %s writes it"
                .formatted(progress.answer(exercise), exercise.name()));
      }
    }
    if (progress.started().isEmpty()) {
      throw new UsageException("nothing is started yet; begin with exercises start Sigmoid");
    }
    Supplier<List<FormulaExercise>> chosen = named.isEmpty() ? progress::started : () -> named;
    Optional<RawTerminal> terminal = RawTerminal.open();
    String how = terminal.isPresent() ? "press %s" : "type %s, and Enter";
    try (Grader grader = new Grader(1, Grader.PATIENCE)) {
      Keys keys = new Keys(System.in, terminal.isPresent());
      return new Watch(progress, chosen, grader, keys, how, out).run();
    } finally {
      terminal.ifPresent(RawTerminal::close);
    }
  }

  private void start(List<String> names, PrintStream out) {
    if (names.isEmpty()) {
      throw new UsageException(
          "exercises start needs the name of an exercise, such as start Sigmoid");
    }
    Progress progress = Progress.read(answers);
    List<FormulaExercise> exercises = named(names);
    for (FormulaExercise exercise : exercises) {
      if (Files.exists(progress.answer(exercise), LinkOption.NOFOLLOW_LINKS)) {
        throw new UsageException(
            progress.answer(exercise) + " already exists; rename or delete it to start over");
      }
    }
    for (FormulaExercise exercise : exercises) {
      Path file = progress.answer(exercise);
      write(exercise, file);
      out.println("wrote " + file);
    }
    String it = exercises.size() == 1 ? "it" : "them";
    out.println("  fill %s in, then: %s".formatted(it, next(exercises)));
    out.println("  or let exercises watch grade %s whenever you save".formatted(it));
  }

  private void write(FormulaExercise exercise, Path file) {
    try {
      Files.createDirectories(answers);
      Files.writeString(file, Skeleton.of(exercise), StandardOpenOption.CREATE_NEW);
    } catch (IOException e) {
      throw new UnreadableException(file + " cannot be written: " + UnreadableException.reason(e));
    }
  }

  /** How to see what one is worth: beside the project by Maven, anywhere else by the grader. */
  private String next(List<FormulaExercise> exercises) {
    boolean isByMaven = exercises.size() == 1 && Files.exists(answers.resolveSibling("pom.xml"));
    return isByMaven
        ? "mvn test -Dtest=" + exercises.get(0).test().getSimpleName()
        : "grade " + answers;
  }

  private static void hint(List<String> names, PrintStream out) {
    if (names.isEmpty() || names.size() > 2) {
      throw new UsageException("exercises hint takes an exercise and, if you like, a method");
    }
    FormulaExercise exercise = named(names.get(0));
    boolean isWhole = names.size() == 1;
    List<Task> tasks = isWhole ? exercise.tasks() : List.of(task(exercise, names.get(1)));
    String words = ": note \"%s\", section \"%s\"";
    StringBuilder text = new StringBuilder(exercise.name());
    text.append(isWhole ? exercise.place(words) : exercise.place(tasks.get(0), words));
    text.append('\n');
    for (Task task : tasks) {
      text.append("\n%s   %s\n  %s\n".formatted(task.method(), task.formula(), task.hint()));
      if (isWhole && !task.section().isEmpty()) {
        text.append("  Read").append(exercise.place(task, words)).append('\n');
      }
    }
    out.print(Wrapped.forConsole(text.toString()));
  }

  private static Task task(FormulaExercise exercise, String method) {
    String all = exercise.tasks().stream().map(Task::method).collect(Collectors.joining(", "));
    return exercise.tasks().stream()
        .filter(task -> task.method().equals(method))
        .findFirst()
        .orElseThrow(
            () ->
                new UsageException(
                    "%s has no method %s; it has %s".formatted(exercise.name(), method, all)));
  }

  /** Each of them once. */
  static List<FormulaExercise> named(List<String> names) {
    return names.stream().map(ExercisesCommand::named).distinct().toList();
  }

  private static FormulaExercise named(String name) {
    return Exercises.named(name).orElseThrow(() -> new UsageException(Exercises.unknown(name)));
  }
}
