package chainrule.mistake;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;

/** A factor that is there and should not be, or the other way round: a number, a sign, a length. */
final class Scale {

  private static final double[] NICE = {1, 2, 3, 4, 10, 100};
  private static final int ENOUGH = 8;

  private Scale() {}

  /**
   * A factor that may go with the input.
   *
   * @param part what it is called
   * @param of the factor
   */
  private record Factor(Part part, ToDoubleFunction<Trial> of) {}

  /**
   * The hypothesis times any factors with which it explains the answer.
   *
   * @param odd whether the factor may be any number, if only it is always the same
   */
  static List<Hypothesis> fit(Hypothesis base, List<Trial> trials, boolean odd) {
    List<Hypothesis> found = new ArrayList<>();
    Trial first = telling(base, trials);
    if (first == null) {
      return found;
    }
    double ratio = ratio(base.at(first), first.got());
    for (List<Factor> length : lengths(trials)) {
      double constant = nice(ratio / product(length, first));
      List<Factor> factors = new ArrayList<>(length);
      if (isNice(constant) || odd) {
        factors.addAll(constants(constant));
      } else {
        continue;
      }
      Hypothesis scaled = times(base, factors);
      if (!factors.isEmpty()
          && scaled.explains(trials)
          && (isNice(constant) || trials.stream().filter(t -> tells(base, t)).count() >= ENOUGH)) {
        found.add(scaled);
      }
    }
    return found;
  }

  private static double product(List<Factor> factors, Trial trial) {
    return factors.stream()
        .mapToDouble(factor -> factor.of.applyAsDouble(trial))
        .reduce(1, (a, b) -> a * b);
  }

  private static Hypothesis times(Hypothesis base, List<Factor> factors) {
    Hypothesis scaled = base;
    for (Factor factor : factors) {
      scaled = scaled.then(factor.part, trial -> r -> times(r, factor.of.applyAsDouble(trial)));
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

  private static Outcome times(Outcome outcome, double factor) {
    double[] scaled = new double[outcome.numbers().length];
    for (int i = 0; i < scaled.length; i++) {
      scaled[i] = factor * outcome.numbers()[i];
    }
    return outcome.with(scaled);
  }

  /** Without the last bits of a rounded quotient. */
  private static double nice(double constant) {
    for (double size : NICE) {
      for (double nice : new double[] {size, 1 / size, -size, -1 / size}) {
        if (Math.abs(constant - nice) < 1e-9 * Math.abs(nice)) {
          return nice;
        }
      }
    }
    return constant;
  }

  private static boolean isNice(double constant) {
    for (double size : NICE) {
      if (Math.abs(constant) == size || Math.abs(constant) == 1 / size) {
        return true;
      }
    }
    return false;
  }

  /** What a constant is made of. */
  private static List<Factor> constants(double constant) {
    List<Factor> factors = new ArrayList<>();
    double size = Math.abs(constant);
    if (constant < 0) {
      factors.add(
          factor(-1, "a flipped sign", "The result has the opposite sign.", Part.SIMPLE - 1));
    }
    if (size == 2) {
      factors.add(
          factor(size, "a factor 2 too much", "The result is twice as large.", Part.SIMPLE));
    } else if (size == 0.5) {
      factors.add(factor(size, "a missing factor 2", "The result is half as large.", Part.SIMPLE));
    } else if (size != 1) {
      String name = "the right result times " + (float) size;
      factors.add(factor(size, name, "Every result is off by one factor.", Part.ODD));
    }
    return factors;
  }

  private static Factor factor(double constant, String name, String says, int cost) {
    return new Factor(Part.generic(name, says, cost), trial -> constant);
  }

  /** No factor, then each length of an argument, multiplied by and divided by. */
  private static List<List<Factor>> lengths(List<Trial> trials) {
    List<List<Factor>> lengths = new ArrayList<>();
    lengths.add(List.of());
    for (Size size : Size.of(trials)) {
      String more = "a result " + size.name() + " times as large";
      String less = "a result divided by " + size.name() + " once too often";
      String sum = "Is a mean asked for, and a sum computed?";
      String mean = "Is a sum asked for, and a mean computed?";
      lengths.add(List.of(new Factor(Part.generic(more, sum, Part.SIMPLE), size::at)));
      lengths.add(
          List.of(
              new Factor(Part.generic(less, mean, Part.SIMPLE), trial -> 1.0 / size.at(trial))));
    }
    return lengths;
  }
}
