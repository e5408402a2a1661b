package chainrule.network;

import chainrule.grader.exercise.Behaviour;
import chainrule.grader.exercise.Exercise;
import chainrule.grader.exercise.Task;
import chainrule.testing.Call;
import chainrule.testing.Draw;
import chainrule.testing.Expect;
import java.util.ArrayList;
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
    hint = "The last layer stands on the left. With one layer, hand out a copy of its rows.")
@Task(
    method = "bias",
    points = 2,
    formula = "b = W⁽ᴸ⁺¹⁾(⋯ (W⁽²⁾b⁽¹⁾ + b⁽²⁾) ⋯) + b⁽ᴸ⁺¹⁾",
    hint = "What does the network put out for x = 0?")
class LinearCollapseTest {

  /** Layers of whole numbers, so that every product and sum is exact. */
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

  @Property
  @Behaviour("W sends every input where the layers send it")
  void weights_sendEveryInputWhereTheLayersSendIt(@ForAll("layers") Layers l) {
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

  @Property
  @Behaviour("the bias is where the layers send zero")
  void bias_isWhereTheLayersSendZero(@ForAll("layers") Layers l) {
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
