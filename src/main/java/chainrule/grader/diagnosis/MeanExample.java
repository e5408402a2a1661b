package chainrule.grader.diagnosis;

import chainrule.grader.question.FormulaParameter;
import chainrule.grader.question.Question;
import java.util.Arrays;
import java.util.List;

/** The right formula, applied to the mean of all examples instead of to each of them. */
final class MeanExample {

  private MeanExample() {}

  /** Of a formula with examples in the rows of x and their targets in y. */
  static List<Substitution> of(Question question) {
    List<FormulaParameter> parameters = question.parameters();
    List<String> names = parameters.stream().map(FormulaParameter::name).toList();
    int x = names.indexOf("x");
    int y = names.indexOf("y");
    if (x < 0 || y < 0 || !parameters.get(x).isMatrix()) {
      return List.of();
    }
    return List.of(
        new Substitution(
            Flaw.generic(
                "the mean example for all examples",
                "Each example counts by itself: average the results, not the examples.",
                Flaw.GENERIC),
            arguments -> {
              arguments[x] = mean(arguments[x]);
              arguments[y] = mean(arguments[y]);
            }));
  }

  /** One row, or one number. */
  private static Object mean(Object examples) {
    if (examples instanceof double[] numbers) {
      return new double[] {Arrays.stream(numbers).average().orElse(0)};
    }
    double[][] rows = (double[][]) examples;
    double[] mean = new double[rows[0].length];
    for (double[] row : rows) {
      Arrays.setAll(mean, i -> mean[i] + row[i] / rows.length);
    }
    return new double[][] {mean};
  }
}
