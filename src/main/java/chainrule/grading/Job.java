package chainrule.grading;

import chainrule.exercise.Exercises;
import chainrule.exercise.FormulaExercise;
import java.util.ArrayList;
import java.util.List;

/**
 * What a worker is asked to do.
 *
 * @param exercise what was asked of the student
 * @param source the student's source
 * @param seed which random inputs the tests draw
 * @param tests the names of the test methods to run
 */
record Job(FormulaExercise exercise, String source, long seed, List<String> tests) {

  List<String> toMessage(String nonce) {
    List<String> message =
        new ArrayList<>(List.of(nonce, exercise.name(), source, Long.toString(seed)));
    message.addAll(tests);
    return message;
  }

  static Job of(List<String> message) {
    return new Job(
        Exercises.named(message.get(1)).orElseThrow(),
        message.get(2),
        Long.parseLong(message.get(3)),
        message.subList(4, message.size()));
  }
}
