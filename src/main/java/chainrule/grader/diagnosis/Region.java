package chainrule.grader.diagnosis;

import chainrule.grader.question.FormulaParameter;
import chainrule.grader.question.Question;
import java.lang.reflect.Array;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.DoublePredicate;
import java.util.function.Predicate;

/**
 * A part of the inputs to which the right results, or the wrong ones, may be confined.
 *
 * @param name may follow "the right result only"
 * @param hint a question that helps
 * @param holds whether an input is one of them
 */
record Region(String name, String hint, Predicate<Trial> holds) {

  private static final int ENOUGH = 3;

  static List<Explanation> of(Question question, List<Trial> trials) {
    List<Explanation> found = new ArrayList<>();
    special(question).forEach(region -> found.add(region.exception()));
    for (Region region : regions(question, trials)) {
      if (region.isToldBy(trials)) {
        found.add(region.explanation());
      }
    }
    return found;
  }

  /** Where an argument is 0 or 1, or has one element, somebody may have thought of it apart. */
  static List<Region> special(Question question) {
    List<Region> special = new ArrayList<>();
    for (FormulaParameter one : question.parameters()) {
      String name = one.name();
      for (int value = 0; value <= 1; value++) {
        Object number = one.isNumber() ? (Object) (double) value : value;
        if (one.isNumber() || one.type() == int.class) {
          special.add(special(name + " is " + value, trial -> number.equals(trial.given(one))));
        }
      }
      if (one.isVector()) {
        special.add(special("all of " + name + " is 0", all(one, x -> x == 0)));
      }
      if (one.type().isArray()) {
        special.add(
            special(name + ".length is 1", trial -> Array.getLength(trial.given(one)) == 1));
      }
    }
    return special;
  }

  private static Region special(String where, Predicate<Trial> holds) {
    return new Region(
        "where " + where,
        "The formula holds there too: is it treated separately, or does something become 0 / 0?",
        holds);
  }

  /** Right outside; inside only where two wrongs make a right. */
  private Explanation exception() {
    return new Explanation(
        List.of(Flaw.generic("the right result except " + name, hint, Flaw.ODD)),
        trial -> trial.isRight() || holds.test(trial),
        trial -> trial.isRight() && holds.test(trial));
  }

  /** Right inside; outside only where two wrongs make a right. */
  private Explanation explanation() {
    return new Explanation(
        List.of(Flaw.generic("the right result only " + name, hint, Flaw.ODD)),
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
    for (ArgumentLength length : ArgumentLength.of(trials)) {
      regions.add(
          new Region(
              "where %s is 1".formatted(length.name()),
              "With one there is nothing to add up, to divide by or to mix up: try two by hand.",
              trial -> length.at(trial) == 1));
    }
    question.parameters().forEach(one -> regions.addAll(of(one)));
    return regions;
  }

  private static List<Region> of(FormulaParameter one) {
    if (one.isMatrix()) {
      return List.of(
          new Region(
              "for a square " + one.name(),
              "Are rows and columns confused?",
              trial -> isSquare((double[][]) trial.given(one))));
    }
    if (one.isNumber() || one.isVector()) {
      String is = (one.isNumber() ? "where %s is " : "where all of %s is ").formatted(one.name());
      String hint = "What about the others?";
      return List.of(
          new Region(is + "positive", hint, all(one, x -> x > 0)),
          new Region(is + "negative", hint, all(one, x -> x < 0)));
    }
    return List.of();
  }

  private static boolean isSquare(double[][] matrix) {
    return matrix.length > 0 && matrix.length == matrix[0].length;
  }

  private static Predicate<Trial> all(FormulaParameter argument, DoublePredicate holds) {
    return trial -> {
      Object value = trial.given(argument);
      double[] numbers = value instanceof double[] array ? array : new double[] {(double) value};
      return Arrays.stream(numbers).allMatch(holds);
    };
  }
}
