package chainrule.grader.diagnosis;

import chainrule.grader.question.FormulaParameter;
import chainrule.grader.question.Question;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/** The right formula, applied to vectors or columns from which their mean was subtracted. */
final class Centred {

  private static final String AS_THEY_ARE = "All entries count as they are; nothing is subtracted.";
  private static final int COST = Flaw.GENERIC + 1;

  private Centred() {}

  /** One argument, or two side by side. */
  static List<Substitution> of(Question question) {
    List<Substitution> all = new ArrayList<>();
    for (FormulaParameter one : question.parameters()) {
      if (one.isMatrix()) {
        all.add(ofColumns(one));
      } else if (one.isVector()) {
        all.add(centred("the mean of " + one.name(), List.of(one)));
        for (FormulaParameter other : one.laterAlike(question.parameters())) {
          String both = one.name() + " and " + other.name();
          all.add(centred("the means of " + both, List.of(one, other)));
        }
      }
    }
    return all;
  }

  private static Substitution centred(String means, List<FormulaParameter> vectors) {
    return new Substitution(
        Flaw.generic(means + " subtracted first", AS_THEY_ARE, COST),
        arguments -> vectors.forEach(one -> centre((double[]) arguments[one.index()])));
  }

  private static Substitution ofColumns(FormulaParameter matrix) {
    return new Substitution(
        Flaw.generic(
            "the mean of each column of %s subtracted first".formatted(matrix.name()),
            AS_THEY_ARE,
            COST),
        arguments -> {
          double[][] rows = (double[][]) arguments[matrix.index()];
          for (int j = 0; j < rows[0].length; j++) {
            int column = j;
            double mean = Stream.of(rows).mapToDouble(row -> row[column]).average().orElse(0);
            Stream.of(rows).forEach(row -> row[column] -= mean);
          }
        });
  }

  private static void centre(double[] vector) {
    double mean = Arrays.stream(vector).average().orElse(0);
    Arrays.setAll(vector, i -> vector[i] - mean);
  }
}
