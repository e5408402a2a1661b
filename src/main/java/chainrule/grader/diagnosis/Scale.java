package chainrule.grader.diagnosis;

import chainrule.grader.question.Outcome;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

/** A factor too much or too little: a number, a sign, a length. */
final class Scale {

  private static final int ENOUGH = 8;

  private Scale() {}

  /**
   * The hypothesis times any factors with which it explains the answer.
   *
   * @param odd whether the factor may be any number, if only it is always the same
   */
  static List<Hypothesis> fit(Hypothesis base, List<Trial> trials, boolean odd) {
    return fit(base, trials, Factor.lengths(trials), odd);
  }

  /** The same, for the lengths of the inputs that are known already. */
  static List<Hypothesis> fit(
      Hypothesis base, List<Trial> trials, List<List<Factor>> lengths, boolean odd) {
    List<Hypothesis> found = new ArrayList<>();
    Trial first = telling(base, trials);
    if (first == null) {
      return found;
    }
    double ratio = ratio(base.at(first), first.got());
    for (List<Factor> length : lengths) {
      double constant = Factor.nice(ratio / product(length, first));
      List<Factor> factors = new ArrayList<>(length);
      if (Factor.isNice(constant) || odd) {
        factors.addAll(Factor.constants(constant));
      } else {
        continue;
      }
      Hypothesis scaled = times(base, factors);
      if (!factors.isEmpty()
          && scaled.explains(trials)
          && (Factor.isNice(constant)
              || trials.stream().filter(t -> tells(base, t)).count() >= ENOUGH)) {
        found.add(scaled);
      }
    }
    return found;
  }

  private static double product(List<Factor> factors, Trial trial) {
    return factors.stream().mapToDouble(factor -> factor.at(trial)).reduce(1, (a, b) -> a * b);
  }

  private static Hypothesis times(Hypothesis base, List<Factor> factors) {
    Hypothesis scaled = base;
    for (Factor factor : factors) {
      scaled = scaled.then(factor.flaw(), trial -> times(factor.at(trial)));
    }
    return scaled;
  }

  /** The last input but the far ones at which neither side is 0. */
  private static Trial telling(Hypothesis base, List<Trial> trials) {
    for (int i = trials.size() - 1; i >= 0; i--) {
      Trial trial = trials.get(i);
      if (!trial.far && !base.at(trial).shape().equals(trial.got().shape())) {
        return null;
      }
      if (!trial.far && tells(base, trial)) {
        return trial;
      }
    }
    return null;
  }

  private static boolean tells(Hypothesis base, Trial trial) {
    double ratio = ratio(base.at(trial), trial.got());
    return Double.isFinite(ratio) && ratio != 0;
  }

  private static double ratio(Outcome base, Outcome got) {
    int top = 0;
    for (int i = 1; i < base.numbers().length; i++) {
      top = Math.abs(base.numbers()[i]) > Math.abs(base.numbers()[top]) ? i : top;
    }
    return base.numbers().length == 0 || got.numbers().length != base.numbers().length
        ? Double.NaN
        : got.numbers()[top] / base.numbers()[top];
  }

  private static UnaryOperator<Outcome> times(double factor) {
    return outcome -> outcome.map(x -> factor * x);
  }
}
