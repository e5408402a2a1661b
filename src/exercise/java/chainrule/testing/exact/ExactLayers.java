package chainrule.testing.exact;

import static chainrule.testing.exact.BigDual.dot;
import static chainrule.testing.exact.BigDual.sum;
import static chainrule.testing.exact.BigNetwork.layer;
import static chainrule.testing.exact.BigNetwork.rows;
import static chainrule.testing.exact.Compared.network;
import static chainrule.testing.exact.Compared.vector;

import chainrule.activation.Activation;
import chainrule.check.ExactFormula;
import chainrule.network.DenseLayer;
import chainrule.network.MinibatchLayer;
import chainrule.network.SigmoidLayer;
import chainrule.testing.exact.Compared.Unit;
import java.util.Arrays;
import java.util.List;
import java.util.Random;

/** The formulas of single layers in {@code chainrule.network}. */
final class ExactLayers {

  private ExactLayers() {}

  static List<ExactFormula> all() {
    return List.of(
        vector("DenseLayer.preActivation", Unit.TERMS, r -> Case.draw(r).preActivation()),
        network("DenseLayer.weightGradient", Unit.TERMS, r -> Case.draw(r).byWeights()),
        vector("DenseLayer.biasGradient", Unit.TERMS, r -> Case.draw(r).byBias()),
        vector("DenseLayer.inputGradient", Unit.TERMS, r -> Case.draw(r).byInput()),
        vector("MinibatchLayer.preActivations", Unit.TERMS, r -> Case.draw(r).preActivations()),
        vector("MinibatchLayer.outputs", Unit.ULP, ExactLayers::outputs),
        network("MinibatchLayer.weightGradient", Unit.TERMS, r -> Case.draw(r).byBatchWeights()),
        vector("MinibatchLayer.biasGradient", Unit.TERMS, r -> Case.draw(r).byBatchBias()),
        network("MinibatchLayer.inputGradients", Unit.TERMS, r -> Case.draw(r).byInputs()),
        vector("SigmoidLayer.output", Unit.TERMS, r -> Case.near(r).sigmoids()),
        vector("SigmoidLayer.error", Unit.TERMS, r -> Case.near(r).sigmoidError()),
        network("SigmoidLayer.weightGradient", Unit.TERMS, r -> Case.near(r).sigmoidByWeights()),
        network("SigmoidLayer.biasGradient", Unit.TERMS, r -> Case.near(r).sigmoidByBias()));
  }

  /** A layer, N inputs, and as many δs or targets. */
  private record Case(double[][] w, double[] b, double[][] x, double[][] delta) {

    static Case draw(Random random) {
      return draw(random, ExactDraw.reach(random), ExactDraw.reach(random));
    }

    /** Where a sigmoid still bends. */
    static Case near(Random random) {
      return draw(random, 3, 3);
    }

    private static Case draw(Random random, double reach, double inputReach) {
      double[][] w = ExactDraw.matrix(random, ExactDraw.few(random), ExactDraw.few(random), reach);
      double[] b = ExactDraw.vector(random, w.length, reach * inputReach);
      double[][] x = ExactDraw.matrix(random, ExactDraw.few(random), w[0].length, inputReach);
      return new Case(w, b, x, ExactDraw.matrix(random, x.length, w.length, inputReach));
    }

    private BigDual[][] weights() {
      return BigDual.of(w);
    }

    private BigDual[] bias() {
      return BigDual.of(b);
    }

    private BigDual[] input() {
      return BigDual.of(x[0]);
    }

    Compared preActivation() {
      return new Compared(
          w, DenseLayer.preActivation(w, b, x[0]), layer(weights(), bias(), input()));
    }

    /** δ · (Wh + b), whose slope by a is δ. */
    private BigDual weighted(BigDual[][] weights, BigDual[] bias, BigDual[] input) {
      return dot(BigDual.of(delta[0]), layer(weights, bias, input));
    }

    Compared byWeights() {
      return new Compared(
          w,
          DenseLayer.weightGradient(delta[0], x[0]),
          BigDual.gradient(w, moving -> weighted(moving, bias(), input())));
    }

    Compared byBias() {
      return new Compared(
          b,
          DenseLayer.biasGradient(delta[0]),
          BigDual.gradient(b, moving -> weighted(weights(), moving, input())));
    }

    Compared byInput() {
      return new Compared(
          x[0],
          DenseLayer.inputGradient(w, delta[0]),
          BigDual.gradient(x[0], moving -> weighted(weights(), bias(), moving)));
    }

    private BigDual[][] all(BigDual[][] weights, BigDual[] bias, BigDual[][] inputs) {
      return rows(inputs, input -> layer(weights, bias, input));
    }

    Compared preActivations() {
      return new Compared(
          w, MinibatchLayer.preActivations(w, b, x), all(weights(), bias(), BigDual.of(x)));
    }

    /** Δ · A. */
    private BigDual weighted(BigDual[][] a) {
      BigDual[] shares = new BigDual[a.length];
      Arrays.setAll(shares, n -> dot(BigDual.of(delta[n]), a[n]));
      return sum(shares);
    }

    Compared byBatchWeights() {
      return new Compared(
          w,
          MinibatchLayer.weightGradient(delta, x),
          BigDual.gradient(
              w, moving -> weighted(all(moving, bias(), BigDual.of(x))).over(x.length)));
    }

    Compared byBatchBias() {
      return new Compared(
          b,
          MinibatchLayer.biasGradient(delta),
          BigDual.gradient(
              b, moving -> weighted(all(weights(), moving, BigDual.of(x))).over(x.length)));
    }

    Compared byInputs() {
      return new Compared(
          x,
          MinibatchLayer.inputGradients(w, delta),
          BigDual.gradient(x, moving -> weighted(all(weights(), bias(), moving))));
    }

    Compared sigmoids() {
      return new Compared(w, SigmoidLayer.output(w, b, x[0]), sigmoids(weights(), bias(), input()));
    }

    private static BigDual[] sigmoids(BigDual[][] weights, BigDual[] bias, BigDual[] input) {
      return BigNetwork.activation(Activation.SIGMOID, layer(weights, bias, input));
    }

    /** The δs are its targets. */
    private BigDual error(BigDual[][] weights, BigDual[] bias) {
      BigDual[] errors = new BigDual[x.length];
      Arrays.setAll(
          errors,
          n -> BigNetwork.squaredError(sigmoids(weights, bias, BigDual.of(x[n])), delta[n]));
      return sum(errors).over(x.length);
    }

    Compared sigmoidError() {
      return new Compared(w, SigmoidLayer.error(w, b, x, delta), error(weights(), bias()));
    }

    Compared sigmoidByWeights() {
      return new Compared(
          w,
          SigmoidLayer.weightGradient(w, b, x, delta),
          BigDual.gradient(w, moving -> error(moving, bias())));
    }

    Compared sigmoidByBias() {
      return new Compared(
          b,
          SigmoidLayer.biasGradient(w, b, x, delta),
          BigDual.gradient(b, moving -> error(weights(), moving)));
    }
  }

  private static Compared outputs(Random random) {
    Activation g = ExactDraw.one(random, Activation.values());
    double[][] a = ExactDraw.matrix(random, ExactDraw.few(random), ExactDraw.few(random), 40);
    return new Compared(
        a, MinibatchLayer.outputs(a, g), rows(BigDual.of(a), row -> BigNetwork.activation(g, row)));
  }
}
