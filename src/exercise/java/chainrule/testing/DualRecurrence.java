package chainrule.testing;

import chainrule.activation.Activation;
import chainrule.network.RecurrentLayer;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;

/** A recurrent layer written once in numbers that carry their derivative, and random runs of it. */
public final class DualRecurrence {

  private DualRecurrence() {}

  /** A layer, the inputs of some steps, where it starts, and the slopes by its states. */
  public record Run(RecurrentLayer layer, double[][] x, double[] h0, double[][] byState) {}

  /** Of a few steps, and sometimes of up to 20. */
  public static Arbitrary<Run> runs() {
    return Draw.ofAnySize(
        runs(Networks.activations()),
        (r, scale) -> new Run(r.layer, r.x, r.h0, EachEntry.times(scale, r.byState)));
  }

  /** Of activations without kinks. */
  public static Arbitrary<Run> smoothRuns() {
    return runs(Networks.smoothActivations());
  }

  private static Arbitrary<Run> runs(Arbitrary<Activation> activations) {
    return Combinators.combine(steps(), nodes(), nodes())
        .flatAs(
            (steps, inputs, nodes) ->
                Combinators.combine(
                        layers(inputs, nodes, activations),
                        Networks.matrix(steps, inputs),
                        Draw.vector(Networks.small(), nodes),
                        Networks.matrix(steps, nodes))
                    .as(Run::new));
  }

  private static Arbitrary<Integer> steps() {
    Arbitrary<Integer> many = Arbitraries.integers().between(6, 20);
    return Arbitraries.frequencyOf(Tuple.of(7, Draw.few()), Tuple.of(1, many)).withoutEdgeCases();
  }

  private static Arbitrary<Integer> nodes() {
    Arbitrary<Integer> many = Arbitraries.integers().between(13, 16);
    return Arbitraries.frequencyOf(Tuple.of(31, Draw.few()), Tuple.of(1, many)).withoutEdgeCases();
  }

  private static Arbitrary<RecurrentLayer> layers(
      int inputs, int nodes, Arbitrary<Activation> activations) {
    return Combinators.combine(
            Networks.matrix(nodes, inputs),
            Networks.matrix(nodes, nodes),
            Draw.vector(Networks.small(), nodes),
            activations)
        .as(RecurrentLayer::new);
  }

  /** W, U and b in numbers that carry their derivative. */
  public record Theta(Dual[][] w, Dual[][] u, Dual[] b) {}

  /** The layer's own, standing still. */
  public static Theta theta(Run r) {
    RecurrentLayer l = r.layer;
    return new Theta(
        Dual.constants(l.input()), Dual.constants(l.feedback()), Dual.constants(l.bias()));
  }

  /** h₀, h₁ … h_T with other parameters than the layer's own. */
  public static Dual[][] states(Run r, Theta theta) {
    Dual[][] h = new Dual[r.x.length + 1][];
    h[0] = Dual.constants(r.h0);
    for (int t = 0; t < r.x.length; t++) {
      Dual[] a = theta.b.clone();
      for (int i = 0; i < a.length; i++) {
        for (int j = 0; j < a.length; j++) {
          a[i] = a[i].plus(theta.u[i][j].times(h[t][j]));
        }
        a[i] = Dual.weightedSum(theta.w[i], r.x[t], a[i]);
      }
      h[t + 1] = DualNetwork.activation(r.layer.activation(), a);
    }
    return h;
  }

  /** A loss whose slopes by the states are the given ones. */
  public static Dual loss(Run r, Theta theta) {
    Dual[][] h = states(r, theta);
    Dual sum = Dual.constant(0);
    for (int t = 0; t < r.x.length; t++) {
      for (int i = 0; i < r.h0.length; i++) {
        sum = sum.plus(h[t + 1][i].times(r.byState[t][i]));
      }
    }
    return sum;
  }
}
