package chainrule.cli;

import chainrule.data.UnreadableException;
import chainrule.exercise.Exercise;
import chainrule.exercise.Exercises;
import chainrule.exercise.FormulaExercise;
import chainrule.exercise.Skeleton;
import chainrule.exercise.Task;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Set;
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
  public int run(List<String> words, PrintStream out) {
    List<String> names = Arguments.parse(words, Set.of()).names();
    String verb = names.isEmpty() ? "list" : names.get(0);
    List<String> rest = names.isEmpty() ? names : names.subList(1, names.size());
    switch (verb) {
      case "list" -> list(rest, out);
      case "start" -> start(rest, out);
      case "hint" -> hint(rest, out);
      default ->
          throw new UsageException("exercises takes list, start NAME… or hint NAME, not " + verb);
    }
    return DONE;
  }

  private void list(List<String> rest, PrintStream out) {
    if (!rest.isEmpty()) {
      throw new UsageException("exercises list takes no name");
    }
    String last = "";
    for (FormulaExercise exercise : Exercises.all()) {
      String concept = exercise.formula().getPackageName().replaceFirst(".*\\.", "");
      if (!concept.equals(last)) {
        out.println((last.isEmpty() ? "" : "\n") + concept);
        last = concept;
      }
      out.printf(
          "  %-20s %3d points   %s%s%n",
          exercise.name(),
          exercise.points(),
          exercise.tasks().stream().map(Task::method).collect(Collectors.joining(", ")),
          Files.exists(file(exercise)) ? "   (started)" : "");
    }
    out.println();
    out.println("exercises start NAME writes a skeleton to " + answers + "/NAME.java");
  }

  private void start(List<String> names, PrintStream out) {
    if (names.isEmpty()) {
      throw new UsageException("exercises start needs the name of an exercise, as start Sigmoid");
    }
    List<FormulaExercise> exercises = names.stream().map(ExercisesCommand::named).toList();
    for (FormulaExercise exercise : exercises) {
      if (Files.exists(file(exercise))) {
        throw new UsageException(
            file(exercise) + " is there already; rename or delete it to start over");
      }
    }
    for (FormulaExercise exercise : exercises) {
      Path file = file(exercise);
      try {
        Files.createDirectories(answers);
        Files.writeString(file, Skeleton.of(exercise), StandardOpenOption.CREATE_NEW);
      } catch (IOException e) {
        throw new UnreadableException(file + " cannot be written: " + e.getMessage());
      }
      out.println("wrote " + file);
      out.println("  fill it in, then: mvn test -Dtest=" + exercise.test().getSimpleName());
    }
  }

  private static void hint(List<String> names, PrintStream out) {
    if (names.isEmpty() || names.size() > 2) {
      throw new UsageException("exercises hint takes an exercise and, if you like, a method");
    }
    FormulaExercise exercise = named(names.get(0));
    List<Task> tasks =
        exercise.tasks().stream()
            .filter(task -> names.size() == 1 || task.method().equals(names.get(1)))
            .toList();
    if (tasks.isEmpty()) {
      throw new UsageException(
          "%s has no method %s; it has %s"
              .formatted(
                  exercise.name(),
                  names.get(1),
                  exercise.tasks().stream().map(Task::method).collect(Collectors.joining(", "))));
    }
    Exercise about = exercise.about();
    out.printf("%s: note \"%s\", section \"%s\"%n", exercise.name(), about.note(), about.section());
    for (Task task : tasks) {
      out.printf("%n%s   %s%n  %s%n", task.method(), task.formula(), task.hint());
    }
  }

  private static FormulaExercise named(String name) {
    return Exercises.named(name)
        .orElseThrow(
            () ->
                new UsageException(
                    "there is no exercise %s; exercises list shows them all".formatted(name)));
  }

  private Path file(FormulaExercise exercise) {
    return answers.resolve(exercise.name() + ".java");
  }
}
