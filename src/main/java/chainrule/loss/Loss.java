package chainrule.loss;

import chainrule.activation.Activation;
import chainrule.activation.Softmax;
import chainrule.shape.Shape;

/**
 * The losses that a network can be trained on, each with the function that turns the last layer's
 * output h into the prediction ŷ. The two cross-entropies have an output function of their own and
 * are computed from h, so their networks end in a layer with the identity as its activation.
 *
 * <p>Note "06 - Neural Networks", section "Error Functions": a loss compares what was expected with
 * what came out.
 */
public enum Loss {
  /** ŷ = h, L = Σₖ (ŷₖ − yₖ)², see {@link SquaredError}. Targets are any numbers. */
  SQUARED_ERROR {
    @Override
    public double[] output(double[] h) {
      Shape.vector("h", h);
      return h.clone();
    }

    @Override
    public double value(double[] h, double[] target) {
      return SquaredError.value(h, target);
    }

    @Override
    public double[] gradient(double[] h, double[] target) {
      return SquaredError.gradient(h, target);
    }
  },

  /**
   * ŷ = softmax(h), L = −Σₖ yₖ ln ŷₖ, see {@link SoftmaxCrossEntropy}. Targets are one-hot or a
   * distribution.
   */
  SOFTMAX_CROSS_ENTROPY {
    @Override
    public double[] output(double[] h) {
      return Softmax.value(h);
    }

    @Override
    public double value(double[] h, double[] target) {
      return SoftmaxCrossEntropy.value(h, target);
    }

    @Override
    public double[] gradient(double[] h, double[] target) {
      return CrossEntropy.logitGradient(h, target);
    }
  },

  /**
   * ŷ = σ(h), L = −Σₖ [yₖ ln ŷₖ + (1 − yₖ) ln(1 − ŷₖ)], the sum over the units of {@link
   * BinaryCrossEntropy}. Targets are from 0 to 1.
   */
  SIGMOID_CROSS_ENTROPY {
    @Override
    public double[] output(double[] h) {
      Shape.vector("h", h);
      return Activation.SIGMOID.value(h);
    }

    @Override
    public double value(double[] h, double[] target) {
      double mean = BinaryCrossEntropy.logitValue(h, target);
      return h.length * mean;
    }

    @Override
    public double[] gradient(double[] h, double[] target) {
      Shape.sameLength("h", h, "target", target);
      double[] gradient = output(h);
      for (int k = 0; k < h.length; k++) {
        gradient[k] -= target[k];
      }
      return gradient;
    }
  };

  /**
   * The prediction.
   *
   * @param h the outputs of the last layer, K numbers
   * @return ŷ, K numbers
   * @throws IllegalArgumentException if {@code h} is empty
   */
  public abstract double[] output(double[] h);

  /**
   * The loss of one example.
   *
   * @param h the outputs of the last layer, K numbers
   * @param target y, K numbers
   * @return L, at least 0
   * @throws IllegalArgumentException if the two are empty or differ in length
   */
  public abstract double value(double[] h, double[] target);

  /**
   * ∂L/∂h, where back-propagation starts.
   *
   * @param h the outputs of the last layer, K numbers
   * @param target y, K numbers
   * @return K numbers; for the cross-entropies ŷ − y, to 1e-15 + K · 1.2e-16 absolute
   * @throws IllegalArgumentException if the two are empty or differ in length
   */
  public abstract double[] gradient(double[] h, double[] target);
}
