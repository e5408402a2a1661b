package chainrule.grader.diagnosis;

import java.lang.reflect.Parameter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** A right formula that is given vectors whose mean has been taken off. */
final class Centred {

  private Centred() {}

  /** One argument, or two side by side. */
  static List<Substitution> of(Question question) {
    List<Substitution> all = new ArrayList<>();
    Parameter[] parameters = question.formula().getParameters();
    for (int k = 0; k < parameters.length; k++) {
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
        Part.generic(
            means + " taken off first",
            "All entries count as they are; nothing is taken off.",
            Part.GENERIC + 1),
        arguments -> places.forEach(place -> centre((double[]) arguments[place])));
  }

  private static void centre(double[] vector) {
    double mean = Arrays.stream(vector).average().orElse(0);
    Arrays.setAll(vector, i -> vector[i] - mean);
  }
}
