package chainrule.cli;

import chainrule.grader.classroom.Fingerprint;
import chainrule.grader.exercise.Exercises;
import chainrule.grader.exercise.FormulaExercise;
import chainrule.grader.grading.ExerciseResult;
import chainrule.grader.grading.Grade;
import chainrule.grader.grading.Grader;
import chainrule.grader.submission.Submission;
import chainrule.text.UnreadableException;
import chainrule.text.WholeFile;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.TreeMap;

/**
 * How many points the answers of a student have earned so far. A hidden file beside the answers
 * remembers them; it is believed only while neither the answer nor the program has changed.
 */
final class Progress {

  private final Path answers;
  private final Map<String, String> lines = new TreeMap<>();

  private Progress(Path answers) {
    this.answers = answers;
  }

  /** What the file remembers; nothing if there is none. */
  static Progress read(Path answers) {
    Progress progress = new Progress(answers);
    try {
      for (String line : Files.readAllLines(progress.file())) {
        progress.lines.put(line.split(" ")[0], line);
      }
    } catch (IOException e) {
      // a new beginning: whatever is not known is graded
    }
    return progress;
  }

  private Path file() {
    return answers.resolve(".progress");
  }

  /** Where the answer to an exercise stands. */
  Path answer(FormulaExercise exercise) {
    return answers.resolve(exercise.name() + ".java");
  }

  boolean isStarted(FormulaExercise exercise) {
    return Files.isRegularFile(answer(exercise));
  }

  /** All that have an answer. */
  List<FormulaExercise> started() {
    return Exercises.all().stream().filter(this::isStarted).toList();
  }

  /** The points of an answer, if they are known. */
  OptionalInt points(FormulaExercise exercise) {
    String[] words = lines.getOrDefault(exercise.name(), "").split(" ");
    boolean known = words.length == 3 && words[1].equals(fingerprint(exercise));
    return known && words[2].matches("\\d{1,6}")
        ? OptionalInt.of(Integer.parseInt(words[2]))
        : OptionalInt.empty();
  }

  boolean isDone(FormulaExercise exercise) {
    return points(exercise).orElse(-1) == exercise.points();
  }

  /** Grades an answer and remembers what it earned, as long as it is not changed meanwhile. */
  ExerciseResult grade(Grader grader, FormulaExercise exercise) throws InterruptedException {
    String before = fingerprint(exercise);
    Submission submission = Submission.read(answer(exercise));
    Grade grade = grader.grade(submission, List.of(exercise));
    lines.put(exercise.name(), exercise.name() + " " + before + " " + grade.score());
    WholeFile.write(file(), String.join("\n", lines.values()) + "\n");
    return grade.results().get(0);
  }

  /** Of the answer and of the program. */
  String fingerprint(FormulaExercise exercise) {
    List<String> parts = new ArrayList<>(List.of(Fingerprint.ofProgram()));
    try {
      // each byte is one character, so that any bytes have a fingerprint
      parts.add(Files.readString(answer(exercise), StandardCharsets.ISO_8859_1));
    } catch (IOException e) {
      throw new UnreadableException(answer(exercise) + " cannot be read");
    }
    return Fingerprint.of(parts);
  }
}
