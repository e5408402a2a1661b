package chainrule.grader.diagnosis;

import chainrule.grader.question.Question;
import java.util.ArrayList;
import java.util.List;

/** Results that are right, but only to some digits. */
final class LostDigits {

  private static final int MOST_DECIMALS = 7;

  private LostDigits() {}

  /** The ways to lose digits, if this is what happened to most results. */
  static List<Explanation> of(Question question, List<Trial> trials) {
    List<Explanation> found = new ArrayList<>();
    List<Trial> near = trials.stream().filter(trial -> !trial.far).toList();
    if (near.stream().filter(LostDigits::isExact).count() * 2 >= near.size()) {
      return found;
    }
    for (int decimals = 0; decimals <= MOST_DECIMALS; decimals++) {
      double unit = Math.pow(10, -decimals);
      found.add(
          Explanation.of(
              decimals == 0
                  ? "the right result rounded to a whole number"
                  : "the right result rounded to decimal place %d".formatted(decimals),
              "Round when you print, not when you compute.",
              trial -> trial.far || isRounded(trial, unit)));
    }
    found.add(
        Explanation.of(
            "float in the place of double",
            "A float keeps 7 digits, a double 16.",
            trial -> trial.far || !trial.got().has(x -> x != (float) x) && isClose(trial, 1e-5)));
    if (isDerivative(question)) {
      found.add(
          Explanation.of(
              "a numerical derivative",
              "The result is close to the right one, as a difference quotient is; the formula"
                  + " itself is asked for.",
              trial -> trial.far || isClose(trial, 1e-4)));
    }
    found.add(
        Explanation.of(
            "the right result to a few digits only",
            "Is a number rounded on the way, or a constant written with a few digits?",
            trial -> trial.far || isClose(trial, 1e-3)));
    return found;
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
