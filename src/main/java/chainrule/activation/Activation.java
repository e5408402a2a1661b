package chainrule.activation;

import chainrule.shape.Shape;
import java.util.function.DoubleUnaryOperator;

/**
 * The activations that a layer can choose from. Softmax is not among them: it looks at all nodes at
 * once, so it belongs to the loss.
 *
 * <p>Note "06 - Neural Networks", section "Activation Functions": an activation says how the
 * weighted sum of a node's inputs becomes its output, h = g(a).
 */
public enum Activation {
  /** {@link Sigmoid}. */
  SIGMOID(Sigmoid::value, Sigmoid::derivative, SigmoidSlope::fromOutput),
  /** {@link Tanh}. */
  TANH(Tanh::value, Tanh::derivative, h -> 1 - h * h),
  /** {@link Relu}. */
  RELU(Relu::value, Relu::derivative, Relu::derivative),
  /** {@link LeakyRelu} with slope 0.01. */
  LEAKY_RELU(
      a -> LeakyRelu.value(a, 0.01),
      a -> LeakyRelu.derivative(a, 0.01),
      h -> LeakyRelu.derivative(h, 0.01)),
  /** {@link Identity}. */
  IDENTITY(Identity::value, Identity::derivative, Identity::derivative);

  private final DoubleUnaryOperator value;
  private final DoubleUnaryOperator derivative;
  private final DoubleUnaryOperator fromOutput;

  Activation(
      DoubleUnaryOperator value, DoubleUnaryOperator derivative, DoubleUnaryOperator fromOutput) {
    this.value = value;
    this.derivative = derivative;
    this.fromOutput = fromOutput;
  }

  /**
   * g(a).
   *
   * @param a the pre-activation
   * @return the node's output
   */
  public double value(double a) {
    return value.applyAsDouble(a);
  }

  /**
   * g′(a); at the kink of a rectifier the left slope.
   *
   * @param a the pre-activation
   * @return the slope there
   */
  public double derivative(double a) {
    return derivative.applyAsDouble(a);
  }

  /**
   * g′(a), to the same bit, from the output alone: whoever keeps h = g(a) need not keep a.
   *
   * @param h g(a)
   * @return the slope at a
   */
  public double derivativeFromOutput(double h) {
    return fromOutput.applyAsDouble(h);
  }

  /**
   * g of every node of a layer.
   *
   * @param a the pre-activations
   * @return the outputs, of the same length
   * @throws IllegalArgumentException if there are none
   */
  public double[] value(double[] a) {
    Shape.vector("a", a);
    double[] h = new double[a.length];
    for (int i = 0; i < a.length; i++) {
      h[i] = value(a[i]);
    }
    return h;
  }
}
