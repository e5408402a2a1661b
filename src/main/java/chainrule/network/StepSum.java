package chainrule.network;

import chainrule.activation.Activation;
import java.util.Arrays;
import java.util.function.DoubleUnaryOperator;

/**
 * Universal approximation by construction: a hidden layer of steep sigmoids is a staircase, and a
 * staircase with enough steps follows any continuous function of one variable. Staircases in
 * several directions approximate a function of two variables, and tanh does as well as the sigmoid.
 *
 * <p>Note "Neural Network", section "Mathematical Backing".
 */
public final class StepSum {

  /** The smallest part whose steepness, 4 / part, is still finite. */
  private static final double NARROWEST = 2.3e-308;

  private StepSum() {}

  /**
   * A network of one hidden layer for f on [low, high]: f(x₀) + Σᵢ (f(xᵢ) − f(xᵢ₋₁)) σ(s (x − mᵢ)),
   * i = 1 … {@code width}, where x₀ = low and the last xᵢ = high are the ends of equal parts, and
   * mᵢ is the middle of each, where a step of steepness s is. f is evaluated on the interval only.
   *
   * @param f a continuous function
   * @param low where the interval begins
   * @param high where it ends, above {@code low}
   * @param width how many hidden neurons, at least 1
   * @return two layers: sigmoids, then their weighted sum
   * @throws IllegalArgumentException if the interval is empty or not finite, its parts are narrower
   *     than 2.3e-308, for which no step is steep enough, or the hidden layer is empty
   */
  public static Layer[] network(DoubleUnaryOperator f, double low, double high, int width) {
    double part = part(low, high, width);
    double steepness = 4 / part;
    double[][] hidden = new double[width][1];
    double[] hiddenBias = new double[width];
    double[][] output = new double[1][width];
    for (int i = 0; i < width; i++) {
      double middle = low + (i + 0.5) * part;
      hidden[i][0] = steepness;
      hiddenBias[i] = -steepness * middle;
      double end = i + 1 == width ? high : Math.min(high, low + (i + 1) * part);
      output[0][i] = f.applyAsDouble(end) - f.applyAsDouble(Math.min(high, low + i * part));
    }
    return new Layer[] {
      new Layer(hidden, hiddenBias, Activation.SIGMOID),
      new Layer(output, new double[] {f.applyAsDouble(low)}, Activation.IDENTITY)
    };
  }

  private static double part(double low, double high, int width) {
    if (!(low < high && high - low <= Double.MAX_VALUE) || width < 1) {
      throw new IllegalArgumentException(
          "%d steps on [%s, %s], but there must be at least 1, on a finite interval with low < high"
              .formatted(width, low, high));
    }
    double part = (high - low) / width;
    if (part < NARROWEST) {
      throw new IllegalArgumentException(
          "%d steps on [%s, %s] are too close to one another to be told apart"
              .formatted(width, low, high));
    }
    return part;
  }

  /**
   * A network of one hidden layer for x₁x₂ on the square [−1, 1]², which is (x₁ + x₂)²/4 − (x₁ −
   * x₂)²/4: half of the neurons are a staircase along one diagonal, half along the other.
   *
   * @param width how many hidden neurons, even, at least 2
   * @return two layers: sigmoids of two inputs, then their weighted sum
   * @throws IllegalArgumentException if the width is odd or below 2
   */
  public static Layer[] product(int width) {
    if (width < 2 || width % 2 != 0) {
      throw new IllegalArgumentException(
          "width is " + width + " but must be even and at least 2, half for each diagonal");
    }
    int half = width / 2;
    Layer[] square = network(s -> s * s / 4, -2, 2, half);
    double[][] hidden = new double[width][];
    double[] hiddenBias = new double[width];
    double[][] output = new double[1][width];
    for (int i = 0; i < width; i++) {
      int sign = i < half ? 1 : -1;
      double steepness = square[0].weights()[i % half][0];
      hidden[i] = new double[] {steepness, sign * steepness};
      hiddenBias[i] = square[0].bias()[i % half];
      output[0][i] = sign * square[1].weights()[0][i % half];
    }
    return new Layer[] {
      new Layer(hidden, hiddenBias, Activation.SIGMOID),
      new Layer(output, new double[1], Activation.IDENTITY)
    };
  }

  /**
   * The same function with tanh neurons, by σ(a) = ½ + ½ tanh(a/2): the weights into and out of a
   * hidden neuron are halved, and the constant ½ of each goes into the output's bias.
   *
   * @param network sigmoids, then one weighted sum of them
   * @return two layers: as many tanh neurons, then one weighted sum of them
   * @throws IllegalArgumentException if the network is of another kind
   */
  public static Layer[] withTanh(Layer[] network) {
    Layer.requireChain(network);
    if (network.length != 2
        || network[0].activation() != Activation.SIGMOID
        || network[1].nodes() != 1) {
      throw new IllegalArgumentException("network is not one layer of sigmoids and one output");
    }
    double[] output = halved(network[1].weights()[0]);
    double bias = network[1].bias()[0] + Arrays.stream(output).sum();
    double[][] hidden =
        Arrays.stream(network[0].weights()).map(StepSum::halved).toArray(double[][]::new);
    return new Layer[] {
      new Layer(hidden, halved(network[0].bias()), Activation.TANH),
      new Layer(new double[][] {output}, new double[] {bias}, network[1].activation())
    };
  }

  private static double[] halved(double[] v) {
    return Arrays.stream(v).map(entry -> entry / 2).toArray();
  }
}
