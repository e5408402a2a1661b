package chainrule.grader.diagnosis;

import java.lang.reflect.Parameter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/** A right formula that is given vectors or columns whose mean has been taken off. */
final class Centred {

  private static final String AS_THEY_ARE = "All entries count as they are; nothing is subtracted.";
  private static final int COST = Part.GENERIC + 1;

  private Centred() {}

  /** One argument, or two side by side. */
  static List<Substitution> of(Question question) {
    List<Substitution> all = new ArrayList<>();
    Parameter[] parameters = question.formula().getParameters();
    for (int k = 0; k < parameters.length; k++) {
      if (parameters[k].getType() == double[][].class) {
        all.add(ofColumns(parameters[k].getName(), k));
      }
      if (parameters[k].getType() != double[].class) {
        continue;
      }
      all.add(centred("the mean of " + parameters[k].getName(), List.of(k)));
      for (int with = k + 1; with < parameters.length; with++) {
        if (parameters[with].getType() == double[].class) {
          String both = parameters[k].getName() + " and " + parameters[with].getName();
          all.add(centred("the means of " + both, List.of(k, with)));
        }
      }
    }
    return all;
  }

  private static Substitution centred(String means, List<Integer> places) {
    return new Substitution(
        Part.generic(means + " subtracted first", AS_THEY_ARE, COST),
        arguments -> places.forEach(place -> centre((double[]) arguments[place])));
  }

  private static Substitution ofColumns(String name, int at) {
    return new Substitution(
        Part.generic(
            "the mean of each column of %s subtracted first".formatted(name), AS_THEY_ARE, COST),
        arguments -> {
          double[][] rows = (double[][]) arguments[at];
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
