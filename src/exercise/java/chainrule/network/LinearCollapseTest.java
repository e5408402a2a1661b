package chainrule.network;

import chainrule.grader.exercise.Behaviour;
import chainrule.grader.exercise.Exercise;
import chainrule.grader.exercise.Task;
import chainrule.testing.Call;
import chainrule.testing.Draw;
import chainrule.testing.EachEntry;
import chainrule.testing.Expect;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

@Exercise(
    of = LinearCollapse.class,
    note = "Neural Network",
    section = "Feed Forward Neural Network",
    uses = DenseLayer.class)
@Task(
    method = "weights",
    points = 3,
    formula = "W = W⁽ᴸ⁺¹⁾ ⋯ W⁽²⁾W⁽¹⁾",
    hint = "The last layer's matrix is on the left. With one layer, return a copy of its rows.")
@Task(
    method = "bias",
    points = 2,
    formula = "b = W⁽ᴸ⁺¹⁾(⋯ (W⁽²⁾b⁽¹⁾ + b⁽²⁾) ⋯) + b⁽ᴸ⁺¹⁾",
    hint = "What is the output of the network for x = 0?")
class LinearCollapseTest {

  /** Layers of whole numbers, or of such times a power of two: every product and sum is exact. */
  record Layers(double[][][] weights, double[][] biases) {}

  @Provide
  Arbitrary<Layers> layers() {
    return Draw.size()
        .array(int[].class)
        .ofMinSize(2)
        .ofMaxSize(7)
        .withoutEdgeCases()
        .flatMap(
            sizes ->
                Combinators.combine(weights(sizes), biases(sizes))
                    .as(
                        (weights, biases) ->
                            new Layers(
                                weights.toArray(new double[0][][]),
                                biases.toArray(new double[0][]))));
  }

  /** The first weights and all biases are larger or smaller, and so is what comes out. */
  @Provide
  Arbitrary<Layers> layersOfAnySize() {
    return Draw.ofAnySize(
        layers(),
        (l, scale) -> {
          double[][][] weights = l.weights.clone();
          weights[0] = EachEntry.times(scale, weights[0]);
          double[][] biases = l.biases.clone();
          Arrays.setAll(biases, k -> EachEntry.times(scale, l.biases[k]));
          return new Layers(weights, biases);
        });
  }

  private static Arbitrary<List<double[][]>> weights(int[] sizes) {
    List<Arbitrary<double[][]>> weights = new ArrayList<>();
    for (int k = 1; k < sizes.length; k++) {
      Arbitrary<double[]> row = Draw.vector(Draw.whole(), sizes[k - 1]);
      weights.add(row.array(double[][].class).ofSize(sizes[k]));
    }
    return Combinators.combine(weights).as(list -> list);
  }

  private static Arbitrary<List<double[]>> biases(int[] sizes) {
    List<Arbitrary<double[]>> biases = new ArrayList<>();
    for (int k = 1; k < sizes.length; k++) {
      biases.add(Draw.vector(Draw.whole(), sizes[k]));
    }
    return Combinators.combine(biases).as(list -> list);
  }

  @Example
  @Behaviour("the weights of two layers are their product, the last on the left")
  void weights_ofTwoLayers_areTheProductWithTheLastOnTheLeft() {
    double[][][] weights = {{{1, 2}, {3, 4}}, {{0, 1}, {1, 0}}};
    Expect.close(
        "W", Call.pure(LinearCollapse::weights, weights), new double[][] {{3, 4}, {1, 2}}, 0);
  }

  @Example
  @Behaviour("thirds keep every digit")
  void weights_ofThirds_keepEveryDigit() {
    double[][][] weights = {{{1.0 / 3}}, {{2}}};
    double[][] got = Call.pure(LinearCollapse::weights, weights);
    Expect.close("W", got, new double[][] {{2.0 / 3}}, 1e-15);
  }

  @Property
  @Behaviour("W sends every input where the layers send it")
  void weights_sendEveryInputWhereTheLayersSendIt(@ForAll("layersOfAnySize") Layers l) {
    double[][] got = Call.pure(LinearCollapse::weights, l.weights);
    int inputs = l.weights[0][0].length;
    double[][] expected = new double[l.weights[l.weights.length - 1].length][inputs];
    for (int j = 0; j < inputs; j++) {
      double[] h = new double[inputs];
      h[j] = 1;
      for (double[][] w : l.weights) {
        h = sent(w, new double[w.length], h);
      }
      for (int i = 0; i < h.length; i++) {
        expected[i][j] = h[i];
      }
    }
    Expect.close("W", got, expected, 0);
  }

  @Example
  @Behaviour("the first bias goes through the second layer")
  void bias_ofTwoLayers_goesThroughTheSecond() {
    double[][][] weights = {{{1}}, {{10}}};
    double[] got = Call.pure(LinearCollapse::bias, weights, new double[][] {{2}, {3}});
    Expect.close("b", got, new double[] {23}, 0);
  }

  @Example
  @Behaviour("thirds keep every digit")
  void bias_ofThirds_keepsEveryDigit() {
    double[][] biases = {{1.0 / 3}, {1}};
    double[] got = Call.pure(LinearCollapse::bias, new double[][][] {{{1}}, {{2}}}, biases);
    Expect.close("b", got, new double[] {5.0 / 3}, 1e-15);
  }

  @Property
  @Behaviour("the bias is where the layers send zero")
  void bias_isWhereTheLayersSendZero(@ForAll("layersOfAnySize") Layers l) {
    double[] got = Call.pure(LinearCollapse::bias, l.weights, l.biases);
    double[] h = new double[l.weights[0][0].length];
    for (int k = 0; k < l.weights.length; k++) {
      h = sent(l.weights[k], l.biases[k], h);
    }
    Expect.close("b", got, h, 0);
  }

  /** Wh + b, column by column. */
  private static double[] sent(double[][] w, double[] b, double[] h) {
    double[] a = b.clone();
    for (int j = 0; j < h.length; j++) {
      for (int i = 0; i < a.length; i++) {
        a[i] += w[i][j] * h[j];
      }
    }
    return a;
  }
}
