package chainrule.grader.diagnosis;

import chainrule.grader.question.Question;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/** Results that are right to a few digits only. */
final class LostDigits {

  private static final int MOST_DECIMALS = 7;

  private static final String DIFFERENCE =
      "The result is close to the right one, as a difference quotient is; the formula itself is"
          + " asked for.";

  private LostDigits() {}

  /** The ways to lose digits, if this is what happened to most results. */
  static List<Explanation> of(Question question, List<Trial> trials) {
    List<Trial> telling = trials.stream().filter(trial -> !trial.far && hasDigits(trial)).toList();
    if (telling.stream().filter(LostDigits::isExact).count() * 2 >= telling.size()) {
      return List.of();
    }
    List<Explanation> found = new ArrayList<>();
    for (int decimals = 0; decimals <= MOST_DECIMALS; decimals++) {
      found.add(rounded(decimals));
    }
    found.add(
        unlessFar(
            "float in place of double",
            "A float keeps 7 digits, a double 16.",
            trial -> !trial.got().has(x -> x != (float) x) && isClose(trial, 1e-5)));
    if (isDerivative(question)) {
      found.add(unlessFar("a numerical derivative", DIFFERENCE, trial -> isClose(trial, 1e-4)));
    }
    found.add(
        unlessFar(
            "the right result to a few digits only",
            "Is a number rounded on the way, or a constant written with a few digits?",
            trial -> isClose(trial, 1e-3)));
    return found;
  }

  private static Explanation rounded(int decimals) {
    double unit = Math.pow(10, -decimals);
    String name =
        decimals == 0
            ? "the right result rounded to a whole number"
            : "the right result rounded to decimal place %d".formatted(decimals);
    return unlessFar(
        name, "Round when you print, not when you compute.", trial -> isRounded(trial, unit));
  }

  /** An explanation that has to hold for all inputs except those far out. */
  private static Explanation unlessFar(String name, String says, Predicate<Trial> holds) {
    return Explanation.of(name, says, trial -> trial.far || holds.test(trial));
  }

  /** Whether there are digits to lose: a 0 or ½ comes through anything. */
  private static boolean hasDigits(Trial trial) {
    return trial.right.has(x -> x != (float) x);
  }

  /** Right but for the order of operations. */
  static boolean isExact(Trial trial) {
    return trial.got().isWithin(1e-12, trial.right);
  }

  private static boolean isDerivative(Question question) {
    String name = question.formula().getName();
    return name.matches("(?i).*(derivative|gradient|slope|jacobian|delta).*")
        || question.exercise().name().endsWith("Slope");
  }

  private static boolean isClose(Trial trial, double tolerance) {
    return trial.got().isWithin(tolerance, trial.right);
  }

  private static boolean isRounded(Trial trial, double unit) {
    if (!trial.got().shape().equals(trial.right.shape())) {
      return false;
    }
    for (int i = 0; i < trial.right.numbers().length; i++) {
      double got = trial.got().numbers()[i];
      boolean isWhole =
          Math.abs(got - unit * Math.rint(got / unit)) <= 1e-14 * Math.max(1, Math.abs(got));
      if (!isWhole || !(Math.abs(got - trial.right.numbers()[i]) < 0.500001 * unit)) {
        return false;
      }
    }
    return true;
  }
}
