package chainrule.grader.diagnosis;

import java.util.ArrayList;
import java.util.List;

/**
 * A mean in whole numbers: {@code 1 / n} is 0 in Java as soon as n is 2, and {@code 2 / n} as soon
 * as it is 3, so the result is right for few elements and is else what comes out without the mean.
 */
final class WholeDivision {

  private static final int ENOUGH = 3;
  private static final int[] NUMERATORS = {1, 2};
  private static final String SAYS =
      "In Java 1 / 4 is 0 for two whole numbers; one of them has to be a double, as in 1.0 / n.";

  private WholeDivision() {}

  static List<Hypothesis> of(Question question, List<Trial> trials) {
    List<Hypothesis> found = new ArrayList<>();
    for (Size size : Size.of(trials)) {
      for (int numerator : NUMERATORS) {
        String name = "%d/%s in whole numbers".formatted(numerator, size.name());
        Part part = Part.generic(name, SAYS, Part.CERTAIN);
        for (int argument : alike(question)) {
          boolean isTold =
              trials.stream().filter(t -> size.at(t) > numerator).count() >= ENOUGH
                  && trials.stream()
                      .anyMatch(
                          t -> size.at(t) <= numerator && !nothing(t, argument).agrees(t.right));
          if (isTold) {
            found.add(
                Hypothesis.of(part, t -> size.at(t) <= numerator ? t.right : nothing(t, argument)));
          }
        }
      }
    }
    return found;
  }

  /** The arguments that a step may start from, and −1 for none. */
  private static List<Integer> alike(Question question) {
    List<Integer> alike = new ArrayList<>(List.of(-1));
    Class<?>[] types = question.formula().getParameterTypes();
    for (int k = 0; k < types.length; k++) {
      if (types[k] == question.formula().getReturnType()) {
        alike.add(k);
      }
    }
    return alike;
  }

  /** Where the quotient is 0: nothing is left, or the argument that a step starts from. */
  private static Outcome nothing(Trial trial, int argument) {
    return argument < 0
        ? trial.right.with(new double[trial.right.numbers().length])
        : Outcome.of(trial.arguments()[argument]);
  }
}
