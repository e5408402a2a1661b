package chainrule.grader.diagnosis;

import chainrule.grader.question.FormulaParameter;
import chainrule.grader.question.Outcome;
import chainrule.grader.question.Question;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/**
 * A mean by integer division: {@code 1 / n} is 0 in Java as soon as n is 2, and {@code 2 / n} as
 * soon as it is 3, so the result is right for few elements and is else what comes out without the
 * mean.
 */
final class WholeDivision {

  private static final int[] NUMERATORS = {1, 2};
  private static final String SAYS =
      "In Java 1 / 4 is 0 for two ints; one of them has to be a double, as in 1.0 / n.";

  private WholeDivision() {}

  static List<Hypothesis> of(Question question, List<Trial> trials) {
    List<Hypothesis> found = new ArrayList<>();
    for (ArgumentLength length : ArgumentLength.of(trials)) {
      for (int numerator : NUMERATORS) {
        String name = "%d/%s by integer division".formatted(numerator, length.name());
        Flaw flaw = Flaw.generic(name, SAYS, Flaw.CERTAIN);
        for (Function<Trial, Outcome> nothing : nothings(question, length)) {
          boolean isTold =
              trials.stream().anyMatch(t -> length.at(t) > numerator)
                  && trials.stream()
                      .anyMatch(
                          t -> length.at(t) <= numerator && !nothing.apply(t).agrees(t.right));
          if (isTold) {
            found.add(
                Hypothesis.of(flaw, t -> length.at(t) <= numerator ? t.right : nothing.apply(t)));
          }
        }
      }
    }
    return found;
  }

  /**
   * What may come out where the quotient is 0: nothing is left, or the argument that a step starts
   * from, or the rest of the formula, in which the elements have no share.
   */
  private static List<Function<Trial, Outcome>> nothings(Question question, ArgumentLength length) {
    List<Function<Trial, Outcome>> nothings = new ArrayList<>();
    nothings.add(WholeDivision::timesZero);
    for (FormulaParameter one : question.parameters()) {
      if (one.type() == question.formula().getReturnType()) {
        nothings.add(trial -> Outcome.of(trial.given(one)));
      }
    }
    if (length.argument().isVector() || length.argument().isMatrix()) {
      nothings.add(
          trial ->
              Outcome.of(
                  question.result(
                      question.formula(),
                      () -> Substitution.zeroed(trial.arguments(), length.argument()),
                      trial::arguments)));
    }
    return nothings;
  }

  /** What was infinite is NaN then. */
  private static Outcome timesZero(Trial trial) {
    return trial.right.map(x -> 0 * x);
  }
}
