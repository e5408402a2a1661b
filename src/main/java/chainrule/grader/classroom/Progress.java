package chainrule.grader.classroom;

import chainrule.grader.exercise.Exercises;
import chainrule.grader.exercise.FormulaExercise;
import chainrule.grader.grading.ExerciseResult;
import chainrule.grader.grading.Grade;
import chainrule.grader.grading.Grader;
import chainrule.grader.submission.Submission;
import chainrule.text.Nearest;
import chainrule.text.Plain;
import chainrule.text.UnreadableException;
import chainrule.text.WholeFile;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * How many points the answers of a student have earned so far, whoever graded them: Maven, an IDE,
 * the jar. A hidden file beside the answers remembers them; it is believed only while neither the
 * answer nor what grades it has changed.
 */
public final class Progress {

  private final Path answers;
  private final Map<String, String> lines = new TreeMap<>();

  private Progress(Path answers) {
    this.answers = answers;
  }

  /**
   * What the file remembers; nothing if there is none.
   *
   * @param answers the folder of a student's answers, whether or not it is there
   * @return the progress so far
   */
  public static Progress read(Path answers) {
    Progress progress = new Progress(answers);
    progress.remember();
    return progress;
  }

  private void remember() {
    try {
      for (String line : Files.readAllLines(file())) {
        lines.put(line.split(" ")[0], line);
      }
    } catch (IOException e) {
      // a new beginning: whatever is not known is graded
    }
  }

  private Path file() {
    return answers.resolve(".progress");
  }

  /**
   * Where the answer to an exercise stands.
   *
   * @param exercise an exercise
   * @return its file, whether or not it is there
   */
  public Path answer(FormulaExercise exercise) {
    return answers.resolve(exercise.name() + ".java");
  }

  /**
   * Whether there is an answer.
   *
   * @param exercise an exercise
   * @return true if its file is there
   */
  public boolean isStarted(FormulaExercise exercise) {
    return Files.isRegularFile(answer(exercise));
  }

  /**
   * A file that was meant to be the answer to an exercise that has none.
   *
   * @param exercise an exercise
   * @return what is wrong with its name, in one line; empty if there is no such file
   */
  public Optional<String> misnamed(FormulaExercise exercise) {
    try (Stream<Path> files = isStarted(exercise) ? Stream.empty() : Files.list(answers)) {
      return files
          .map(file -> file.getFileName().toString())
          .filter(file -> file.endsWith(".java"))
          .map(file -> file.substring(0, file.length() - ".java".length()))
          .filter(name -> !names().contains(name))
          .filter(name -> Nearest.to(name, names()).filter(exercise.name()::equals).isPresent())
          .sorted()
          .findFirst()
          .map(
              name ->
                  "no exercise is called %s; is the file meant to be %s.java?"
                      .formatted(Plain.line(name), exercise.name()));
    } catch (IOException e) {
      return Optional.empty(); // no folder, no answers
    }
  }

  /** Of all exercises, which are not looked for before there is something to compare. */
  private static List<String> names() {
    return Exercises.all().stream().map(FormulaExercise::name).toList();
  }

  /**
   * All that have an answer.
   *
   * @return in the order of the packages
   */
  public List<FormulaExercise> started() {
    return Exercises.all().stream().filter(this::isStarted).toList();
  }

  /**
   * The points of an answer, if they are known.
   *
   * @param exercise an exercise that is started
   * @return its points; empty if the answer was changed since it was graded
   */
  public OptionalInt points(FormulaExercise exercise) {
    String[] words = lines.getOrDefault(exercise.name(), "").split(" ");
    boolean known = words.length == 3 && words[1].equals(fingerprint(exercise));
    return known && words[2].matches("\\d{1,6}")
        ? OptionalInt.of(Integer.parseInt(words[2]))
        : OptionalInt.empty();
  }

  /**
   * Whether an answer is known to have all its points.
   *
   * @param exercise an exercise that is started
   * @return true if nothing is left to do
   */
  public boolean isDone(FormulaExercise exercise) {
    return points(exercise).orElse(-1) == exercise.points();
  }

  /**
   * Grades an answer and remembers what it earned, as long as it is not changed meanwhile.
   *
   * @param grader who grades
   * @param exercise an exercise that is started
   * @return what the answer earned
   * @throws UnreadableException if the file cannot be read
   * @throws InterruptedException if the thread is interrupted
   */
  public ExerciseResult grade(Grader grader, FormulaExercise exercise) throws InterruptedException {
    String before = fingerprint(exercise);
    Submission read = Submission.read(answer(exercise));
    Submission submission =
        new Submission(
            read.name(), read.answers(), read.problems(), others(exercise), read.notes());
    Grade grade = grader.grade(submission, List.of(exercise));
    remember(); // what others have graded meanwhile
    lines.put(exercise.name(), exercise.name() + " " + before + " " + grade.score());
    WholeFile.write(file(), String.join("\n", lines.values()) + "\n");
    return grade.results().get(0);
  }

  /** What stands beside an answer and is no other one. */
  private List<String> others(FormulaExercise exercise) {
    Path folder = answer(exercise).toAbsolutePath().getParent();
    try (Stream<Path> files = Files.list(folder)) {
      return files
          .map(file -> Plain.line(file.getFileName().toString()))
          .filter(file -> file.endsWith(".java"))
          .filter(file -> Exercises.named(file.replace(".java", "")).isEmpty())
          .sorted()
          .toList();
    } catch (IOException e) {
      throw new UnreadableException(folder + " cannot be read");
    }
  }

  /** Of the answer, of the tests that grade it, and of the reference that they are about. */
  String fingerprint(FormulaExercise exercise) {
    List<String> parts = new ArrayList<>(List.of(Runtime.version().toString()));
    try {
      parts.add(text(Files.readAllBytes(answer(exercise))));
      for (Class<?> type : List.of(exercise.test(), exercise.formula(), Progress.class)) {
        String file = "/" + type.getName().replace('.', '/') + ".class";
        try (InputStream in = type.getResourceAsStream(file)) {
          parts.add(text(in.readAllBytes()));
        }
      }
    } catch (IOException e) {
      throw new UnreadableException(answer(exercise) + " cannot be read");
    }
    return Fingerprint.of(parts);
  }

  /** Each byte is one character, so that any bytes have a fingerprint. */
  private static String text(byte[] bytes) {
    return new String(bytes, StandardCharsets.ISO_8859_1);
  }
}
