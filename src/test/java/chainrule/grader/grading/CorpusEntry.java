package chainrule.grader.grading;

import chainrule.grader.diagnosis.Likeness;
import chainrule.grader.exercise.Exercises;
import chainrule.grader.exercise.FormulaExercise;
import chainrule.grader.exercise.Task;
import chainrule.grader.submission.Submission;
import chainrule.text.UnreadableException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * One submission of the corpus and the verdict that it has to get.
 *
 * @param name its folder
 * @param loses the tasks whose points it loses, {@code Sigmoid.value}; {@code Sigmoid} is all of
 *     that exercise; none for a right one
 * @param says words that a message must have in it; may be empty
 */
record CorpusEntry(String name, List<String> loses, String says) {

  private static final Path CORPUS = Path.of("src/test/resources/corpus");

  /** The lines of {@code expected.csv}: name, lost tasks with blanks in between, words. */
  static List<CorpusEntry> all() throws IOException {
    return Files.readAllLines(CORPUS.resolve("expected.csv")).stream()
        .skip(1)
        .map(line -> line.split(",", 3))
        .map(cells -> new CorpusEntry(cells[0], words(cells[1]), cells[2]))
        .toList();
  }

  /** The folders that are there, whether or not a verdict is. */
  static Set<String> folders() throws IOException {
    Set<String> folders = new TreeSet<>();
    for (String kind : List.of("hostile", "wrong", "right")) {
      try (Stream<Path> submissions = Files.list(CORPUS.resolve(kind))) {
        submissions.forEach(path -> folders.add(kind + "/" + path.getFileName()));
      }
    }
    return folders;
  }

  /** Whether it is after the memory. */
  boolean isGreedy() {
    return says.contains("memory");
  }

  private static List<String> words(String cell) {
    return cell.equals("none") ? List.of() : List.of(cell.split(" "));
  }

  /** Grades what it answers and tells how the verdict differs, if it does. */
  Optional<String> difference(Grader grader) {
    Grade grade;
    try {
      Submission submission = Submission.read(CORPUS.resolve(name));
      grade =
          grader.grade(
              submission,
              Exercises.all().stream()
                  .filter(exercise -> submission.answers().containsKey(exercise.name()))
                  .toList());
    } catch (UnreadableException e) {
      return Optional.of(name + " was refused: " + e.getMessage());
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
    Set<String> lost = lost(grade);
    String told = told(grade);
    return !grade.results().isEmpty() && lost.equals(expected()) && told.contains(says)
        ? Optional.empty()
        : Optional.of(
            "%s: expected to lose %s and be told \"%s\"; lost %s and was told %s"
                .formatted(name, expected(), says, lost, told));
  }

  private Set<String> expected() {
    return loses.stream()
        .flatMap(CorpusEntry::tasks)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static Stream<String> tasks(String named) {
    String exercise = named.replaceFirst("\\..*", "");
    FormulaExercise found = Exercises.named(exercise).orElseThrow();
    return found.tasks().stream()
        .map(task -> key(found, task))
        .filter(key -> named.equals(exercise) || key.equals(named));
  }

  private static Set<String> lost(Grade grade) {
    Set<String> lost = new TreeSet<>();
    for (ExerciseResult result : grade.results()) {
      for (TaskResult task : result.tasks()) {
        if (task.score() < task.task().points()) {
          lost.add(key(result.exercise(), task.task()));
        }
      }
    }
    return lost;
  }

  private static String key(FormulaExercise exercise, Task task) {
    return exercise.name() + "." + task.method();
  }

  /** All messages and names of mistakes, the start of each. */
  private static String told(Grade grade) {
    return grade.results().stream()
        .flatMap(
            r ->
                Stream.concat(
                    Stream.of(r.problems()),
                    r.tasks().stream()
                        .flatMap(
                            t ->
                                Stream.of(
                                    t.failures(),
                                    t.looksLike().stream().map(Likeness::line).toList()))))
        .flatMap(List::stream)
        .map(String::valueOf)
        .distinct()
        .map(message -> message.substring(0, Math.min(200, message.length())))
        .collect(Collectors.joining("; "));
  }
}
