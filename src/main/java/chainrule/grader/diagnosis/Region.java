package chainrule.grader.diagnosis;

import java.lang.reflect.Array;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.DoublePredicate;
import java.util.function.Predicate;

/**
 * Inputs to which right results are confined.
 *
 * @param name may follow "the right result only"
 * @param hint a question that helps
 * @param holds whether an input is one of them
 */
record Region(String name, String hint, Predicate<Trial> holds) {

  private static final int ENOUGH = 3;

  static List<Explanation> of(Question question, List<Trial> trials) {
    List<Explanation> found = new ArrayList<>(except(question));
    for (Region region : regions(question, trials)) {
      if (region.isToldBy(trials)) {
        found.add(region.explanation());
      }
    }
    return found;
  }

  /** Where an argument is 0 or 1, or has one element, somebody may have thought of it apart. */
  private static List<Explanation> except(Question question) {
    List<Explanation> found = new ArrayList<>();
    Class<?>[] types = question.formula().getParameterTypes();
    for (int k = 0; k < types.length; k++) {
      int at = k;
      String name = question.formula().getParameters()[k].getName();
      for (int special = 0; special <= 1; special++) {
        Object number = types[k] == double.class ? (Object) (double) special : special;
        if (types[k] == double.class || types[k] == int.class) {
          found.add(except(name + " is " + special, trial -> number.equals(trial.given(at))));
        }
      }
      if (types[k] == double[].class) {
        found.add(except("all of " + name + " is 0", all(k, x -> x == 0)));
      }
      if (types[k].isArray()) {
        found.add(except(name + ".length is 1", trial -> Array.getLength(trial.given(at)) == 1));
      }
    }
    return found;
  }

  private static Explanation except(String where, Predicate<Trial> holds) {
    Part part =
        Part.generic(
            "the right result except where " + where,
            "The formula holds there too: is it treated separately, or does something become 0 "
                + "/ 0?",
            Part.ODD);
    return new Explanation(
        List.of(part),
        trial -> trial.isRight() || holds.test(trial),
        trial -> trial.isRight() && holds.test(trial));
  }

  /** Right inside; outside only where two wrongs make a right. */
  private Explanation explanation() {
    return new Explanation(
        List.of(Part.generic("the right result only " + name, hint, Part.ODD)),
        trial -> trial.isRight() || !holds.test(trial),
        trial -> trial.isRight() && !holds.test(trial));
  }

  /** There is enough of both. */
  private boolean isToldBy(List<Trial> trials) {
    long inside = trials.stream().filter(holds).count();
    return inside >= ENOUGH && trials.size() - inside >= ENOUGH;
  }

  private static List<Region> regions(Question question, List<Trial> trials) {
    List<Region> regions = new ArrayList<>();
    for (Size size : Size.of(trials)) {
      regions.add(
          new Region(
              "where %s is 1".formatted(size.name()),
              "With one there is nothing to add up, to divide by or to mix up: try two by hand.",
              trial -> size.at(trial) == 1));
    }
    Class<?>[] types = question.formula().getParameterTypes();
    for (int k = 0; k < types.length; k++) {
      int at = k;
      String name = question.formula().getParameters()[k].getName();
      if (types[k] == double[][].class) {
        regions.add(
            new Region(
                "for a square " + name,
                "Are rows and columns confused?",
                trial -> isSquare((double[][]) trial.given(at))));
      }
      if (types[k] == double.class || types[k] == double[].class) {
        String is = types[k] == double.class ? "%s is %s" : "all of %s is %s";
        String hint = "What of the others?";
        regions.add(
            new Region("where " + is.formatted(name, "positive"), hint, all(at, x -> x > 0)));
        regions.add(
            new Region("where " + is.formatted(name, "negative"), hint, all(at, x -> x < 0)));
      }
    }
    return regions;
  }

  private static boolean isSquare(double[][] matrix) {
    return matrix.length > 0 && matrix.length == matrix[0].length;
  }

  private static Predicate<Trial> all(int argument, DoublePredicate holds) {
    return trial -> {
      Object value = trial.given(argument);
      double[] numbers = value instanceof double[] array ? array : new double[] {(double) value};
      return Arrays.stream(numbers).allMatch(holds);
    };
  }
}
