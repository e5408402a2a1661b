package chainrule.network;

import chainrule.activation.Sigmoid;
import chainrule.shape.Shape;

/**
 * The network of two inputs, two hidden neurons and one output, written out scalar by scalar.
 *
 * <p>Note "Training A Neural Network", from section "Adjusting weights and biases to decrease loss"
 * on. Its parameters are those of the note's L, in its order, θ = (w₁, w₂, w₃, w₄, w₅, w₆, b₁, b₂,
 * b₃), so w₁ is {@code theta[0]} and b₃ {@code theta[8]}. The note prints h₁ = f(w₁x₁ + b₁); both
 * inputs feed both hidden neurons, as its numbers show.
 *
 * <p>Products and sums have to stay below 1.8e308; beyond that the result is ±∞ or NaN.
 */
public final class TwoTwoOne {

  private TwoTwoOne() {}

  /** θ under the note's names. */
  private record Theta(
      double w1,
      double w2,
      double w3,
      double w4,
      double w5,
      double w6,
      double b1,
      double b2,
      double b3) {}

  /**
   * h₁ = f(w₁x₁ + w₂x₂ + b₁).
   *
   * @param theta the nine parameters
   * @param x two inputs
   * @return the first hidden neuron's output
   * @throws IllegalArgumentException if there are not nine parameters and two inputs
   */
  public static double h1(double[] theta, double[] x) {
    Theta t = named(theta, x);
    return Sigmoid.value(t.w1 * x[0] + t.w2 * x[1] + t.b1);
  }

  /**
   * h₂ = f(w₃x₁ + w₄x₂ + b₂).
   *
   * @param theta the nine parameters
   * @param x two inputs
   * @return the second hidden neuron's output
   * @throws IllegalArgumentException if there are not nine parameters and two inputs
   */
  public static double h2(double[] theta, double[] x) {
    Theta t = named(theta, x);
    return Sigmoid.value(t.w3 * x[0] + t.w4 * x[1] + t.b2);
  }

  /**
   * ŷ = o₁ = f(w₅h₁ + w₆h₂ + b₃).
   *
   * @param theta the nine parameters
   * @param x two inputs
   * @return the network's output, between 0 and 1
   * @throws IllegalArgumentException if there are not nine parameters and two inputs
   */
  public static double output(double[] theta, double[] x) {
    Theta t = named(theta, x);
    return Sigmoid.value(t.w5 * h1(theta, x) + t.w6 * h2(theta, x) + t.b3);
  }

  /**
   * L = (y − ŷ)², the note's (1 − ŷ)² when the target is 1.
   *
   * @param theta the nine parameters
   * @param x two inputs
   * @param y the target
   * @return the loss of this one example
   * @throws IllegalArgumentException if there are not nine parameters and two inputs
   */
  public static double loss(double[] theta, double[] x, double y) {
    double difference = y - output(theta, x);
    return difference * difference;
  }

  /**
   * ∂L/∂ŷ = −2(y − ŷ). The note's result line leaves the square on the bracket, but its number
   * 0.0214 is computed without it.
   *
   * @param output ŷ
   * @param y the target
   * @return ∂L/∂ŷ
   */
  public static double lossDerivative(double output, double y) {
    return -2 * (y - output);
  }

  /**
   * ∂ŷ/∂θ by the chain rule: ∂ŷ/∂w₁ = ∂ŷ/∂h₁ · ∂h₁/∂w₁ with ∂ŷ/∂h₁ = w₅ f′(w₅h₁ + w₆h₂ + b₃) and
   * ∂h₁/∂w₁ = x₁ f′(w₁x₁ + w₂x₂ + b₁), and so for all nine.
   *
   * @param theta the nine parameters
   * @param x two inputs
   * @return (∂ŷ/∂w₁ … ∂ŷ/∂w₆, ∂ŷ/∂b₁, ∂ŷ/∂b₂, ∂ŷ/∂b₃)
   * @throws IllegalArgumentException if there are not nine parameters and two inputs
   */
  public static double[] outputGradient(double[] theta, double[] x) {
    Theta t = named(theta, x);
    double h1 = h1(theta, x);
    double h2 = h2(theta, x);
    double fPrime1 = Sigmoid.derivative(t.w1 * x[0] + t.w2 * x[1] + t.b1);
    double fPrime2 = Sigmoid.derivative(t.w3 * x[0] + t.w4 * x[1] + t.b2);
    double fPrime3 = Sigmoid.derivative(t.w5 * h1 + t.w6 * h2 + t.b3);
    double byH1 = t.w5 * fPrime3;
    double byH2 = t.w6 * fPrime3;
    return new double[] {
      byH1 * x[0] * fPrime1,
      byH1 * x[1] * fPrime1,
      byH2 * x[0] * fPrime2,
      byH2 * x[1] * fPrime2,
      h1 * fPrime3,
      h2 * fPrime3,
      byH1 * fPrime1,
      byH2 * fPrime2,
      fPrime3
    };
  }

  /**
   * ∂L/∂θ = ∂L/∂ŷ · ∂ŷ/∂θ. With every weight 1, every bias 0, x = (−2, −1) and y = 1 its first
   * entry is 0.0214695352658111, the note's 0.0214.
   *
   * @param theta the nine parameters
   * @param x two inputs
   * @param y the target
   * @return (∂L/∂w₁ … ∂L/∂w₆, ∂L/∂b₁, ∂L/∂b₂, ∂L/∂b₃)
   * @throws IllegalArgumentException if there are not nine parameters and two inputs
   */
  public static double[] gradient(double[] theta, double[] x, double y) {
    double byOutput = lossDerivative(output(theta, x), y);
    double[] gradient = outputGradient(theta, x);
    for (int i = 0; i < gradient.length; i++) {
      gradient[i] *= byOutput;
    }
    return gradient;
  }

  private static Theta named(double[] theta, double[] x) {
    Shape.vector("theta", theta);
    Shape.vector("x", x);
    if (theta.length != 9 || x.length != 2) {
      throw new IllegalArgumentException(
          "theta has length "
              + theta.length
              + " and x "
              + x.length
              + ", but the network has 9 parameters and 2 inputs");
    }
    return new Theta(
        theta[0], theta[1], theta[2], theta[3], theta[4], theta[5], theta[6], theta[7], theta[8]);
  }
}
