package chainrule.network;

import chainrule.activation.Activation;
import java.util.function.DoubleUnaryOperator;

/**
 * Universal approximation, made by hand: a hidden layer of steep sigmoids is a staircase, and a
 * staircase with enough steps follows any continuous function of one variable.
 *
 * <p>Note "Neural Network", section "Mathematical Backing".
 */
public final class StepSum {

  /** Static methods only. */
  private StepSum() {}

  /**
   * A network of one hidden layer for f on [low, high]: f(low) + Σᵢ (f(cᵢ₊₁) − f(cᵢ)) σ(s (x −
   * mᵢ)), with a step at the middle mᵢ of each of {@code width} equal parts.
   *
   * @param f a continuous function
   * @param low where the interval begins
   * @param high where it ends, above {@code low}
   * @param width how many hidden neurons, at least 1
   * @return two layers: sigmoids, then their weighted sum
   * @throws IllegalArgumentException if the interval is empty or not finite, or the hidden layer
   *     empty
   */
  public static Layer[] network(DoubleUnaryOperator f, double low, double high, int width) {
    if (!(low < high && high - low <= Double.MAX_VALUE) || width < 1) {
      throw new IllegalArgumentException(
          "%d steps on [%s, %s], but there must be at least 1, on a finite interval with low < high"
              .formatted(width, low, high));
    }
    double part = (high - low) / width;
    double steepness = 4 / part;
    double[][] hidden = new double[width][1];
    double[] hiddenBias = new double[width];
    double[][] output = new double[1][width];
    for (int i = 0; i < width; i++) {
      double middle = low + (i + 0.5) * part;
      hidden[i][0] = steepness;
      hiddenBias[i] = -steepness * middle;
      output[0][i] = f.applyAsDouble(low + (i + 1) * part) - f.applyAsDouble(low + i * part);
    }
    return new Layer[] {
      new Layer(hidden, hiddenBias, Activation.SIGMOID),
      new Layer(output, new double[] {f.applyAsDouble(low)}, Activation.IDENTITY)
    };
  }
}
