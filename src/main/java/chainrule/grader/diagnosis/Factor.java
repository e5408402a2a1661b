package chainrule.grader.diagnosis;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;

/**
 * A factor that may depend on the input.
 *
 * @param flaw what it is called
 * @param of the factor
 */
record Factor(Flaw flaw, ToDoubleFunction<Trial> of) {

  private static final double[] NICE = {1, 2, 3, 4, 10, 100};

  double at(Trial trial) {
    return of.applyAsDouble(trial);
  }

  /** Without the last bits of a rounded quotient. */
  static double nice(double constant) {
    for (double size : NICE) {
      for (double nice : new double[] {size, 1 / size, -size, -1 / size}) {
        if (isNear(constant, nice)) {
          return nice;
        }
      }
    }
    return constant;
  }

  private static boolean isNear(double constant, double known) {
    return Math.abs(constant - known) < 1e-9 * Math.abs(known);
  }

  static boolean isNice(double constant) {
    for (double size : NICE) {
      if (Math.abs(constant) == size || Math.abs(constant) == 1 / size) {
        return true;
      }
    }
    return false;
  }

  /** What a constant is made of. */
  static List<Factor> constants(double constant) {
    List<Factor> factors = new ArrayList<>();
    double size = Math.abs(constant);
    if (constant < 0) {
      factors.add(
          factor(-1, "a flipped sign", "The result has the opposite sign.", Flaw.SIMPLE - 1));
    }
    if (size == 2) {
      factors.add(
          factor(size, "a factor 2 too much", "The result is twice as large.", Flaw.SIMPLE));
    } else if (size == 0.5) {
      factors.add(factor(size, "a missing factor 2", "The result is half as large.", Flaw.SIMPLE));
    } else if (isNear(size, 1 / Math.log(10))) {
      factors.add(
          factor(size, "the logarithm to base 10", "The logarithm is Math.log.", Flaw.SIMPLE));
    } else if (isNear(size, 1 / Math.log(2))) {
      factors.add(
          factor(size, "the logarithm to base 2", "The logarithm is Math.log.", Flaw.SIMPLE));
    } else if (size != 1) {
      String name = "the right result times " + (float) size;
      factors.add(factor(size, name, "Every result is off by one factor.", Flaw.ODD));
    }
    return factors;
  }

  private static Factor factor(double constant, String name, String says, int cost) {
    return new Factor(Flaw.generic(name, says, cost), trial -> constant);
  }

  /** No factor, then each length of an argument, multiplied by and divided by. */
  static List<List<Factor>> lengths(List<Trial> trials) {
    List<List<Factor>> lengths = new ArrayList<>();
    lengths.add(List.of());
    for (ArgumentLength length : ArgumentLength.of(trials)) {
      String more = "a result " + length.name() + " times as large";
      String less = "a result divided by " + length.name() + " once too often";
      String sum = "Is a mean asked for, and a sum computed?";
      String mean = "Is a sum asked for, and a mean computed?";
      lengths.add(List.of(new Factor(Flaw.generic(more, sum, Flaw.SIMPLE), length::at)));
      lengths.add(
          List.of(
              new Factor(Flaw.generic(less, mean, Flaw.SIMPLE), trial -> 1.0 / length.at(trial))));
    }
    return lengths;
  }
}
