package chainrule.training;

import java.util.function.DoubleUnaryOperator;

/**
 * The loss after a step of the rate η in a valley: it falls at first, and rises again for long
 * steps.
 *
 * @param loss the loss before the step
 * @param longest the rate from which on the loss does not fall
 */
record Valley(double loss, double longest) implements DoubleUnaryOperator {

  @Override
  public double applyAsDouble(double eta) {
    return loss + eta * (eta - longest);
  }

  @Override
  public String toString() {
    return "η ↦ " + loss + " + η (η − " + longest + ")";
  }
}
