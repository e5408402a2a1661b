package chainrule.testing.exact;

import static chainrule.testing.exact.BigDual.dot;
import static chainrule.testing.exact.BigDual.sum;
import static chainrule.testing.exact.Compared.network;

import chainrule.activation.Activation;
import chainrule.check.ExactFormula;
import chainrule.network.Recurrent;
import chainrule.network.RecurrentLayer;
import chainrule.testing.exact.Compared.Unit;
import java.util.Arrays;
import java.util.List;
import java.util.Random;

/** A layer that hears itself, some inputs, and the slopes of a loss by its states. */
record ExactRecurrence(RecurrentLayer layer, double[][] x, double[] h0, double[][] byState) {

  static List<ExactFormula> all() {
    return List.of(
        network("Recurrent.step", Unit.TERMS, r -> draw(r).step()),
        network("Recurrent.states", Unit.TERMS, r -> draw(r).states()),
        network("Recurrent.gradient", Unit.TERMS, r -> draw(r).gradient()));
  }

  private static ExactRecurrence draw(Random random) {
    int m = ExactDraw.few(random);
    int n = ExactDraw.few(random);
    int steps = 1 + random.nextInt(6);
    RecurrentLayer layer =
        new RecurrentLayer(
            ExactDraw.matrix(random, m, n, 1.5),
            ExactDraw.matrix(random, m, m, 1.5),
            ExactDraw.vector(random, m, 1.5),
            ExactDraw.one(random, Activation.values()));
    return new ExactRecurrence(
        layer,
        ExactDraw.matrix(random, steps, n, 2),
        ExactDraw.vector(random, m, 1),
        ExactDraw.matrix(random, steps, m, 2));
  }

  /** h₀ … h_T by other weights than its own. */
  private BigDual[][] states(BigDual[][] w, BigDual[][] u, BigDual[] b) {
    BigDual[][] h = new BigDual[x.length + 1][];
    h[0] = BigDual.of(h0);
    for (int t = 0; t < x.length; t++) {
      BigDual[] a = BigNetwork.layer(w, BigNetwork.layer(u, b, h[t]), BigDual.of(x[t]));
      h[t + 1] = BigNetwork.activation(layer.activation(), a);
    }
    return h;
  }

  private BigDual[][] exact() {
    return states(
        BigDual.of(layer.input()), BigDual.of(layer.feedback()), BigDual.of(layer.bias()));
  }

  private Compared step() {
    return new Compared(x, Recurrent.step(layer, x[0], h0), exact()[1]);
  }

  private Compared states() {
    return new Compared(x, Recurrent.states(layer, x, h0), exact());
  }

  /** A loss whose slopes by the states are the given ones. */
  private BigDual loss(BigDual[][] w, BigDual[][] u, BigDual[] b) {
    BigDual[][] h = states(w, u, b);
    BigDual[] shares = new BigDual[x.length];
    Arrays.setAll(shares, t -> dot(BigDual.of(byState[t]), h[t + 1]));
    return sum(shares);
  }

  private Compared gradient() {
    BigDual[][] w = BigDual.of(layer.input());
    BigDual[][] u = BigDual.of(layer.feedback());
    BigDual[] b = BigDual.of(layer.bias());
    return new Compared(
        x,
        Recurrent.gradient(layer, x, h0, byState),
        new Object[] {
          BigDual.gradient(layer.input(), moving -> loss(moving, u, b)),
          BigDual.gradient(layer.feedback(), moving -> loss(w, moving, b)),
          BigDual.gradient(layer.bias(), moving -> loss(w, u, moving))
        });
  }
}
