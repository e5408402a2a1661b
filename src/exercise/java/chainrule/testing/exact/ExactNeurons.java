package chainrule.testing.exact;

import static chainrule.testing.exact.BigDual.dot;
import static chainrule.testing.exact.BigDual.sum;
import static chainrule.testing.exact.BigNetwork.each;
import static chainrule.testing.exact.Compared.few;
import static chainrule.testing.exact.Compared.network;
import static chainrule.testing.exact.Compared.scalar;
import static chainrule.testing.exact.Compared.vector;

import chainrule.check.ExactFormula;
import chainrule.neuron.LinearModel;
import chainrule.neuron.LinearSeparability;
import chainrule.neuron.Neuron;
import chainrule.neuron.Perceptron;
import chainrule.testing.exact.Compared.Unit;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.function.BiFunction;

/** The formulas of {@code chainrule.neuron}, but for those of two Gaussians. */
final class ExactNeurons {

  private ExactNeurons() {}

  static List<ExactFormula> all() {
    return List.of(
        vector("LinearModel.output", Unit.TERMS, r -> Weights.draw(r).linear()),
        vector(
            "LinearModel.squaredErrorGradient", Unit.TERMS, r -> Weights.draw(r).linearSlopes(r)),
        vector("Neuron.preActivation", Unit.TERMS, r -> Weights.draw(r).preActivation()),
        vector("Neuron.output", Unit.TERMS, r -> Weights.near(r).output()),
        network("Neuron.squaredErrorGradient", Unit.TERMS, ExactNeurons::squaredErrorGradient),
        network("Neuron.crossEntropyGradient", Unit.TERMS, ExactNeurons::crossEntropyGradient),
        vector("Perceptron.output", Unit.ULP, r -> Weights.threshold(r).fires()),
        vector("Perceptron.learn", Unit.TERMS, r -> Weights.threshold(r).learns(r)),
        scalar("LinearSeparability.xorMargin", Unit.TERMS, ExactNeurons::xorMargin),
        few("TwoClassPosterior.posterior", Unit.TERMS, ExactGaussians::posterior),
        vector("TwoClassPosterior.weights", Unit.TERMS, ExactGaussians::weights),
        vector("TwoClassPosterior.bias", Unit.TERMS, ExactGaussians::bias));
  }

  /** A neuron and an input. */
  private record Weights(double[] w, double b, double[] x) {

    static Weights draw(Random random) {
      return draw(random, ExactDraw.reach(random), ExactDraw.reach(random));
    }

    /** Where a sigmoid still bends. */
    static Weights near(Random random) {
      return draw(random, 4, 4);
    }

    private static Weights draw(Random random, double reach, double inputReach) {
      double[] w = ExactDraw.vector(random, ExactDraw.size(random), reach);
      double b = ExactDraw.number(random, reach * inputReach);
      return new Weights(w, b, ExactDraw.vector(random, w.length, inputReach));
    }

    /** Whole numbers, as often as not exactly on the threshold. */
    static Weights threshold(Random random) {
      Weights drawn = draw(random, 4, 4);
      double[] w = Arrays.stream(drawn.w).map(Math::rint).toArray();
      double[] x = Arrays.stream(drawn.x).map(Math::rint).toArray();
      double sum = Neuron.preActivation(w, 0, x);
      return new Weights(w, random.nextBoolean() ? sum : drawn.b, x);
    }

    private double[] theta() {
      double[] theta = Arrays.copyOf(w, w.length + 1);
      theta[w.length] = b;
      return theta;
    }

    private static BigDual a(BigDual[] theta, double[] x) {
      int n = x.length;
      return dot(Arrays.copyOf(theta, n), BigDual.of(x)).plus(theta[n]);
    }

    private BigDual a() {
      return a(BigDual.of(theta()), x);
    }

    Compared preActivation() {
      return new Compared(theta(), Neuron.preActivation(w, b, x), a());
    }

    Compared linear() {
      return new Compared(theta(), LinearModel.output(w, b, x), a());
    }

    Compared linearSlopes(Random random) {
      double y = ExactDraw.number(random, Math.abs(b));
      return new Compared(
          theta(),
          LinearModel.squaredErrorGradient(w, b, x, y),
          BigDual.gradient(theta(), theta -> a(theta, x).minus(y).squared()));
    }

    Compared output() {
      return new Compared(theta(), Neuron.output(w, b, x), a().sigmoid());
    }

    private double exactOutput() {
      return dot(BigDual.of(w), BigDual.of(x)).minus(b).value.signum() < 0 ? 0 : 1;
    }

    Compared fires() {
      return new Compared(theta(), Perceptron.output(w, b, x), BigDual.of(exactOutput()));
    }

    Compared learns(Random random) {
      double y = random.nextInt(2);
      double eta = random.nextDouble();
      double error = y - exactOutput();
      BigDual[] learned = BigDual.of(theta());
      for (int i = 0; i < x.length; i++) {
        learned[i] = learned[i].plus(BigDual.of(eta).times(error).times(x[i]));
      }
      learned[x.length] = learned[x.length].minus(BigDual.of(eta).times(error));
      return new Compared(theta(), Perceptron.learn(w, b, x, y, eta), learned);
    }
  }

  /** A neuron and N examples. */
  private record Batch(Weights neuron, double[][] x, double[] y) {

    static Batch draw(Random random) {
      Weights neuron = Weights.near(random);
      double[][] x = ExactDraw.matrix(random, ExactDraw.size(random), neuron.w.length, 4);
      return new Batch(neuron, x, random.doubles(x.length).toArray());
    }

    /** ∂/∂(w, b) of the mean of a loss of a and y. */
    BigDual[] gradient(BiFunction<BigDual, Double, BigDual> loss) {
      return BigDual.gradient(
          neuron.theta(),
          theta -> {
            BigDual[] losses = new BigDual[y.length];
            Arrays.setAll(losses, n -> loss.apply(Weights.a(theta, x[n]), y[n]));
            return sum(losses).over(y.length);
          });
    }
  }

  private static Compared squaredErrorGradient(Random random) {
    Batch batch = Batch.draw(random);
    Weights n = batch.neuron;
    return new Compared(
        n.theta(),
        Neuron.squaredErrorGradient(n.w, n.b, batch.x, batch.y),
        batch.gradient((a, y) -> a.sigmoid().minus(y).squared()));
  }

  private static Compared crossEntropyGradient(Random random) {
    Batch batch = Batch.draw(random);
    Weights n = batch.neuron;
    return new Compared(
        n.theta(),
        Neuron.crossEntropyGradient(n.w, n.b, batch.x, batch.y),
        batch.gradient(
            (a, y) -> BigNetwork.sigmoidCrossEntropy(new BigDual[] {a}, new double[] {y})));
  }

  /** It is 0; what is left of rounding is measured by the sums that it is the difference of. */
  private static Compared xorMargin(Random random) {
    double[] w = ExactDraw.vector(random, 2, ExactDraw.reach(random));
    double b = ExactDraw.number(random, ExactDraw.reach(random));
    BigDual[] all = each(BigDual.of(new double[] {b, w[0], w[1]}), v -> v.times(1));
    BigDual none = all[0];
    BigDual first = none.plus(all[1]);
    BigDual second = none.plus(all[2]);
    BigDual margin = second.plus(first).minus(none.plus(first.plus(all[2])));
    return new Compared(new double[] {w[0], w[1], b}, LinearSeparability.xorMargin(w, b), margin);
  }
}
