package chainrule.network;

import chainrule.activation.Activation;
import chainrule.activation.Softmax;
import chainrule.grader.exercise.Behaviour;
import chainrule.grader.exercise.Exercise;
import chainrule.grader.exercise.Task;
import chainrule.testing.BigMath;
import chainrule.testing.Call;
import chainrule.testing.Dual;
import chainrule.testing.DualNetwork;
import chainrule.testing.Expect;
import chainrule.testing.Networks;
import java.math.BigDecimal;
import java.util.Arrays;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

@Exercise(
    of = FeedForward.class,
    note = "Neural Network",
    section = "Feed Forward Neural Network",
    uses = {Layer.class, DenseLayer.class, Activation.class, Softmax.class})
@Task(
    method = "preActivations",
    points = 3,
    formula = "a⁽ᵏ⁾ = W⁽ᵏ⁾h⁽ᵏ⁻¹⁾ + b⁽ᵏ⁾, with h⁽⁰⁾ = x and h⁽ᵏ⁾ = g(a⁽ᵏ⁾)",
    hint = "Keep one array h: begin with x, and give each layer the output of the one before.")
@Task(
    method = "output",
    points = 1,
    formula = "h⁽ᴸ⁺¹⁾ = g(a⁽ᴸ⁺¹⁾)",
    hint = "All that is missing is the activation of the last layer's pre-activations.")
@Task(
    method = "probabilities",
    points = 1,
    formula = "f(x) = softmax(a⁽ᴸ⁺¹⁾)",
    hint = "The hidden layers as ever; for the last one, softmax instead of its own activation.")
class FeedForwardTest {

  /** The network of the note "Training A Neural Network". */
  private static Layer[] twoTwoOne(double first, double second) {
    double[] row = {first, second};
    return new Layer[] {
      new Layer(new double[][] {row, row.clone()}, new double[2], Activation.SIGMOID),
      new Layer(new double[][] {row.clone()}, new double[1], Activation.SIGMOID)
    };
  }

  @Provide
  Arbitrary<Networks.Case> cases() {
    return Networks.cases();
  }

  @Example
  @Behaviour("the pre-activations of the note's network are the note's")
  void preActivations_ofTheNotesNetwork_areTheNotes() {
    double[][] got = Call.pure(FeedForward::preActivations, twoTwoOne(1, 1), new double[] {-2, -1});
    double[][] expected = {{-3, -3}, {2 * 0.04742587317756678}};
    Expect.close("a", got, expected, 1e-15);
  }

  @Property
  @Behaviour("pre-activations are weighted sums of the outputs of the layer before")
  void preActivations_areWeightedSumsOfTheLayerBefore(@ForAll("cases") Networks.Case c) {
    double[][] got = Call.pure(FeedForward::preActivations, c.layers(), c.x());
    Dual[] theta = Dual.constants(DualNetwork.parameters(c.layers()));
    Dual[][] expected = DualNetwork.preActivations(c.layers(), theta, c.x());
    Expect.rows("a", got, expected.length);
    for (int k = 0; k < expected.length; k++) {
      double[] row = DualNetwork.values(expected[k]);
      Expect.close("a of layer " + (k + 1), got[k], row, Networks.tolerance(row));
    }
  }

  @Example
  @Behaviour("without a squashing activation large numbers stay large")
  void preActivations_farOut_areAsFarOut() {
    double[][] got = Call.pure(FeedForward::preActivations, rectifiers(), new double[] {1e12});
    Expect.close("a", got, new double[][] {{1e12, -2e12}, {3e12}}, 0);
  }

  private static Layer[] rectifiers() {
    return new Layer[] {
      new Layer(new double[][] {{1}, {-2}}, new double[2], Activation.RELU),
      new Layer(new double[][] {{3, 3}}, new double[1], Activation.IDENTITY)
    };
  }

  /** 3, then 0, 1, 0, 1 … */
  @Example
  @Behaviour("each of eight layers has its activation")
  void preActivations_ofEightLayers_areAllActivated() {
    Layer[] layers = new Layer[8];
    Layer layer = new Layer(new double[][] {{-2}}, new double[] {1}, Activation.RELU);
    Arrays.fill(layers, layer);
    double[][] got = Call.pure(FeedForward::preActivations, layers, new double[] {3});
    Expect.close("a", got, new double[][] {{-5}, {1}, {-1}, {1}, {-1}, {1}, {-1}, {1}}, 0);
  }

  @Example
  @Behaviour("a very small sum keeps its digits")
  void preActivations_nextToZero_keepTheirDigits() {
    double[][] got = Call.pure(FeedForward::preActivations, small(), new double[] {1e-6});
    Expect.close("a", got, new double[][] {{1e-12}}, 1e-26);
  }

  private static Layer[] small() {
    return new Layer[] {new Layer(new double[][] {{1e-6}}, new double[1], Activation.IDENTITY)};
  }

  @Example
  @Behaviour("the output of the note's network is the note's")
  void output_ofTheNotesNetwork_isTheNotes() {
    double[] got = Call.pure(FeedForward::output, twoTwoOne(1, 1), new double[] {-2, -1});
    Expect.close("o", got, new double[] {0.5236951740839997}, 1e-15);
    got = Call.pure(FeedForward::output, twoTwoOne(0, 1), new double[] {2, 3});
    Expect.close("o", got, new double[] {0.7216325609518421}, 1e-15);
  }

  @Example
  @Behaviour("without a squashing activation a large output stays large")
  void output_farOut_isAsFarOut() {
    double[] got = Call.pure(FeedForward::output, rectifiers(), new double[] {1e12});
    Expect.close("h", got, new double[] {3e12}, 0);
  }

  @Example
  @Behaviour("a very small output keeps its digits")
  void output_nextToZero_keepsItsDigits() {
    double[] got = Call.pure(FeedForward::output, small(), new double[] {1e-6});
    Expect.close("h", got, new double[] {1e-12}, 1e-26);
  }

  @Property
  @Behaviour("the output is that of the last layer")
  void output_isWhatTheLastLayerPutsOut(@ForAll("cases") Networks.Case c) {
    double[] got = Call.pure(FeedForward::output, c.layers(), c.x());
    Dual[] theta = Dual.constants(DualNetwork.parameters(c.layers()));
    double[] expected = DualNetwork.values(DualNetwork.output(c.layers(), theta, c.x()));
    Expect.close("h", got, expected, Networks.tolerance(expected));
  }

  /** Its hidden neurons say 0.04742587317756678 both; twice that is what the last layer sees. */
  @Example
  @Behaviour("the probabilities of two classes are a sigmoid of their distance")
  void probabilities_ofTwoClasses_areASigmoidOfTheirDistance() {
    Layer[] layers = twoTwoOne(1, 1);
    layers[1] = new Layer(new double[][] {{1, 1}, {0, 0}}, new double[2], Activation.SIGMOID);
    double[] got = Call.pure(FeedForward::probabilities, layers, new double[] {-2, -1});
    Expect.close("f(x)", got, new double[] {0.5236951740839997, 0.4763048259160003}, 1e-15);
  }

  @Property
  @Behaviour("the probabilities are the softmax of the last layer's sums")
  void probabilities_areTheSoftmaxOfTheLastSums(@ForAll("cases") Networks.Case c) {
    double[] got = Call.pure(FeedForward::probabilities, c.layers(), c.x());
    Dual[] theta = Dual.constants(DualNetwork.parameters(c.layers()));
    double[] sums =
        DualNetwork.values(
            DualNetwork.preActivations(c.layers(), theta, c.x())[c.layers().length - 1]);
    Expect.length("f(x)", got, sums.length);
    BigDecimal[] expected = BigMath.softmax(sums);
    for (int i = 0; i < sums.length; i++) {
      Expect.close("f(x)[" + i + "]", got[i], expected[i], 1e-12);
    }
  }

  @Example
  @Behaviour("a small probability is not rounded to 0")
  void probabilities_ofAClassFarBehind_areSmall() {
    Layer far = new Layer(new double[][] {{1}, {-1}}, new double[2], Activation.IDENTITY);
    double[] got = Call.pure(FeedForward::probabilities, new Layer[] {far}, new double[] {12.5});
    double small = 1.3887943864771146e-11; // 1 / (1 + e²⁵)
    Expect.close("f(x)", got, new double[] {1 - small, small}, 1e-13);
  }

  @Example
  @Behaviour("sums of ±1000 have probabilities like any others")
  void probabilities_farOut_areProbabilitiesStill() {
    Layer far = new Layer(new double[][] {{1}, {-1}}, new double[2], Activation.IDENTITY);
    double[] got = Call.pure(FeedForward::probabilities, new Layer[] {far}, new double[] {1000});
    Expect.close("f(x)", got, new double[] {1, 0}, 1e-12);
  }
}
