package chainrule.grader.worker;

import chainrule.grader.exercise.Exercises;
import chainrule.grader.exercise.FormulaExercise;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * What a worker is asked to do.
 *
 * @param exercise what was asked of the student
 * @param source the student's source
 * @param standIns the methods that the reference stands in for; mostly none
 * @param seed which random inputs are drawn
 * @param kind what to do with the answer
 * @param names the names of the test methods to run, or of the tasks to diagnose
 */
record Job(
    FormulaExercise exercise,
    String source,
    Set<String> standIns,
    long seed,
    Kind kind,
    List<String> names) {

  /** What to do with an answer. Only tests earn points. */
  enum Kind {
    TEST,
    DIAGNOSE
  }

  List<String> toMessage(String nonce) {
    List<String> message = new ArrayList<>();
    message.addAll(List.of(nonce, exercise.test().getName(), source));
    message.addAll(List.of(String.join(" ", standIns), Long.toString(seed), kind.name()));
    message.addAll(names);
    return message;
  }

  static Job of(List<String> message) {
    return new Job(
        Exercises.tested(message.get(1)),
        message.get(2),
        words(message.get(3)),
        Long.parseLong(message.get(4)),
        Kind.valueOf(message.get(5)),
        message.subList(6, message.size()));
  }

  private static Set<String> words(String text) {
    return text.isEmpty() ? Set.of() : new TreeSet<>(List.of(text.split(" ")));
  }
}
