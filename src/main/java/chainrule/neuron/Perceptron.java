package chainrule.neuron;

/**
 * The perceptron: it fires when its weighted inputs reach the threshold, and it learns from
 * mistakes.
 *
 * <p>Slides "Neural Networks", "Neurons" and "Perceptrons". The slide calls the threshold a bias;
 * the bias b of the other notes is minus this threshold.
 *
 * <p>Products and sums have to stay below 1.8e308; beyond that the result is ±∞ or NaN.
 */
public final class Perceptron {

  private Perceptron() {}

  /**
   * 1 if w₁x₁ + … + wₙxₙ ≥ threshold, else 0.
   *
   * @param w n weights
   * @param threshold what the sum has to reach; a sum that equals it makes the perceptron fire
   * @param x n inputs
   * @return 1 or 0; 0 if the sum or the threshold is NaN
   * @throws IllegalArgumentException if {@code w} and {@code x} are empty or differ in length
   */
  public static double output(double[] w, double threshold, double[] x) {
    return Neuron.preActivation(w, 0, x) >= threshold ? 1 : 0;
  }

  /**
   * The learning rule: wᵢ ← wᵢ + η (y − ŷ) xᵢ, threshold ← threshold − η (y − ŷ). A right answer
   * changes nothing; a connection whose input was above 0 grows stronger if the perceptron should
   * have fired, and weaker if it should not; for an input below 0 it is the other way round.
   *
   * @param w n weights
   * @param threshold the threshold
   * @param x n inputs
   * @param y the target, 0 or 1
   * @param learningRate η, above 0
   * @return (w₁ … wₙ, threshold) after the step, length n + 1
   * @throws IllegalArgumentException if {@code w} and {@code x} are empty or differ in length
   */
  public static double[] learn(
      double[] w, double threshold, double[] x, double y, double learningRate) {
    double error = y - output(w, threshold, x);
    double[] learned = new double[w.length + 1];
    for (int i = 0; i < w.length; i++) {
      learned[i] = w[i] + learningRate * error * x[i];
    }
    learned[w.length] = threshold - learningRate * error;
    return learned;
  }
}
