package chainrule.grader.diagnosis;

import chainrule.grader.question.FormulaParameter;
import chainrule.grader.question.Outcome;
import chainrule.grader.question.Question;
import chainrule.grader.question.Shown;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.List;

/**
 * Difference quotients in place of a derivative, with so large a step that they are not close to
 * it. They are of another formula of the class that has the same parameters and gives a number.
 */
final class DifferenceQuotients {

  private static final double[] STEPS = {1, 0.5, 0.1, 0.01, 1e-3, 1e-4};
  private static final String SAYS =
      "It is close to the slope, but not the slope itself: the formula is asked for.";

  private DifferenceQuotients() {}

  /** Those that give what the formula gives: forward, backward, and over both sides. */
  static List<Hypothesis> of(Question question) {
    List<Hypothesis> all = new ArrayList<>();
    for (Method value : question.siblings(double.class)) {
      for (FormulaParameter by : question.parameters()) {
        if (by.type() == question.formula().getReturnType()) {
          for (double step : STEPS) {
            all.add(of(value, by.index(), 0, step));
            all.add(of(value, by.index(), -step, 0));
            all.add(of(value, by.index(), -step, step));
          }
        }
      }
    }
    return all;
  }

  private static Hypothesis of(Method value, int by, double from, double to) {
    String step = "a difference quotient with a step of %s".formatted(Shown.of(to - from));
    return Hypothesis.of(
        Flaw.generic(step, SAYS, Flaw.GENERIC), trial -> quotients(value, by, from, to, trial));
  }

  private static Outcome quotients(Method value, int by, double from, double to, Trial trial) {
    Outcome at = Outcome.of(trial.arguments()[by]);
    double[] slopes = new double[at.numbers().length];
    for (int i = 0; i < slopes.length; i++) {
      double higher = moved(value, by, i, to, trial);
      slopes[i] = (higher - moved(value, by, i, from, trial)) / (to - from);
    }
    return at.with(slopes);
  }

  /** The value where one number of an argument is another one. */
  private static double moved(Method value, int by, int number, double step, Trial trial) {
    Object[] arguments = trial.arguments();
    if (arguments[by] instanceof Double at) {
      arguments[by] = at + step;
    } else if (arguments[by] instanceof double[] vector) {
      vector[number] += step;
    } else if (arguments[by] instanceof double[][] matrix) {
      matrix[number / matrix[0].length][number % matrix[0].length] += step;
    }
    return Question.called(value, arguments) instanceof Double moved ? moved : Double.NaN;
  }
}
