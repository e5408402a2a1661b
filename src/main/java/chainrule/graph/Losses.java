package chainrule.graph;

import chainrule.shape.Shape;

/**
 * The losses as operations of the graph. A target is a constant: there is no slope with respect to
 * it.
 *
 * <p>Notes "Neural Networks 2", sections "A problem" and "Computation Graph", and "Neural Network",
 * section "Backpropagation". A mean over N examples is the sum of theirs, {@linkplain
 * Arithmetic#scaled scaled} by 1/N.
 */
public final class Losses {

  private Losses() {}

  /**
   * L = Σₖ (ŷₖ − yₖ)².
   *
   * @param output ŷ, any node
   * @param target y, a number for each entry of ŷ
   * @return a scalar
   * @throws IllegalArgumentException if their lengths differ
   */
  public static Node squaredError(Node output, double[] target) {
    Shape.sameLength("output", output.value, "target", target);
    Node y = output.alike(target.clone());
    return Products.sum(Arithmetic.power(Arithmetic.minus(output, y), 2));
  }

  /**
   * L = −Σₖ yₖ ln ŷₖ, ∂L/∂ŷₖ = −yₖ/ŷₖ; where yₖ is 0, both are 0 whatever ŷₖ is.
   *
   * @param output ŷ, probabilities
   * @param target y, one-hot or a distribution, a number for each entry of ŷ
   * @return a scalar; ∞ if a class with a target has probability 0
   * @throws IllegalArgumentException if their lengths differ
   */
  public static Node crossEntropy(Node output, double[] target) {
    Shape.sameLength("output", output.value, "target", target);
    double[] y = target.clone();
    double loss = 0;
    for (int k = 0; k < y.length; k++) {
      loss -= y[k] == 0 ? 0 : y[k] * Math.log(output.value[k]);
    }
    return Node.of(
        new double[] {loss},
        new Edge(
            output,
            dL -> {
              double[] share = new double[y.length];
              for (int k = 0; k < y.length; k++) {
                share[k] = y[k] == 0 ? 0 : dL[0] * -y[k] / output.value[k];
              }
              return share;
            }));
  }

  /**
   * L = −Σₖ [yₖ ln ŷₖ + (1 − yₖ) ln(1 − ŷₖ)], unit by unit: the cross-entropy of ŷ and y plus that
   * of 1 − ŷ and 1 − y, two paths that meet in ŷ.
   *
   * @param output ŷ, each between 0 and 1
   * @param target y, each from 0 to 1, a number for each entry of ŷ
   * @return a scalar; ∞ if an output is certain, 0 or 1, and wrong
   * @throws IllegalArgumentException if their lengths differ
   */
  public static Node binaryCrossEntropy(Node output, double[] target) {
    Node yes = crossEntropy(output, target);
    double[] ones = new double[target.length];
    double[] rest = new double[target.length];
    for (int k = 0; k < target.length; k++) {
      ones[k] = 1;
      rest[k] = 1 - target[k];
    }
    return Arithmetic.plus(yes, crossEntropy(Arithmetic.minus(output.alike(ones), output), rest));
  }
}
