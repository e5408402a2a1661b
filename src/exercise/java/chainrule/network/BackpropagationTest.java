package chainrule.network;

import chainrule.activation.Activation;
import chainrule.grader.exercise.Behaviour;
import chainrule.grader.exercise.Exercise;
import chainrule.grader.exercise.Task;
import chainrule.loss.Loss;
import chainrule.testing.Call;
import chainrule.testing.Draw;
import chainrule.testing.Dual;
import chainrule.testing.DualNetwork;
import chainrule.testing.EachEntry;
import chainrule.testing.Expect;
import chainrule.testing.FiniteDifferences;
import chainrule.testing.Networks;
import java.util.Arrays;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

@Exercise(
    of = Backpropagation.class,
    note = "Neural Networks 2",
    section = "Training Multiple Layers",
    uses = {FeedForward.class, DenseLayer.class, Layer.class, Activation.class, Loss.class})
@Task(
    method = "hiddenDelta",
    points = 3,
    formula = "δⱼ = g′(aⱼ) Σₖ wₖⱼ δₖ",
    hint = "Node j feeds every node k of the next layer: go down column j of its weights.")
@Task(
    method = "deltas",
    points = 4,
    formula = "δ⁽ᴸ⁺¹⁾ = ∂L/∂h ⊙ g′(a⁽ᴸ⁺¹⁾), then δ⁽ᵏ⁾ from δ⁽ᵏ⁺¹⁾",
    section = "Computation Graph",
    hint = "Go forward once and keep all pre-activations. Then the last layer's δ is found first.")
@Task(
    method = "gradient",
    points = 4,
    formula = "∂L/∂W⁽ᵏ⁾ = δ⁽ᵏ⁾h⁽ᵏ⁻¹⁾ᵀ, ∂L/∂b⁽ᵏ⁾ = δ⁽ᵏ⁾",
    section = "Computation Graph",
    hint = "A layer's weight gradient needs the layer's input. The input of the first one is x.")
class BackpropagationTest {

  /** Alice in the network of the note "Training A Neural Network". */
  private static Layer[] ones() {
    return new Layer[] {
      new Layer(new double[][] {{1, 1}, {1, 1}}, new double[2], Activation.SIGMOID),
      new Layer(new double[][] {{1, 1}}, new double[1], Activation.SIGMOID)
    };
  }

  private static double[] alice() {
    return new double[] {-2, -1};
  }

  /** A hidden layer, and the layer that it feeds. */
  record Hidden(double[] a, Activation g, double[][] nextWeights, double[] nextDelta) {}

  @Provide
  Arbitrary<Hidden> hidden() {
    return Combinators.combine(Draw.size(), Draw.size())
        .flatAs(
            (m, n) ->
                Combinators.combine(
                        Draw.vector(n), Networks.activations(), Draw.matrix(m, n), Draw.vector(m))
                    .as(Hidden::new));
  }

  @Provide
  Arbitrary<Hidden> hiddenOfAnySize() {
    return Draw.ofAnySize(
        hidden(),
        (c, scale) -> new Hidden(c.a, c.g, c.nextWeights, EachEntry.times(scale, c.nextDelta)));
  }

  @Provide
  Arbitrary<Networks.Case> cases() {
    return Networks.cases();
  }

  /** Without kinks, which finite differences would step over. */
  @Provide
  Arbitrary<Networks.Case> smoothCases() {
    return Networks.smoothCases();
  }

  @Example
  @Behaviour("the δ of a node that feeds two others is a sum")
  void hiddenDelta_ofANodeThatFeedsTwo_isASum() {
    double[][] w = {{3, 0}, {5, 7}};
    double[] got =
        Call.pure(
            Backpropagation::hiddenDelta,
            new double[2],
            Activation.SIGMOID,
            w,
            new double[] {1, 2});
    Expect.close("δ", got, new double[] {13 / 4.0, 14 / 4.0}, 1e-15);
  }

  @Property
  @Behaviour("δ is the derivative of the loss with respect to every pre-activation")
  void hiddenDelta_isTheSlopeByEveryPreActivation(@ForAll("hiddenOfAnySize") Hidden c) {
    double[] got = Call.pure(Backpropagation::hiddenDelta, c.a, c.g, c.nextWeights, c.nextDelta);
    double[] expected = Dual.gradient(c.a, a -> weighted(c, DualNetwork.activation(c.g, a)));
    Expect.close("δ", got, expected, 1e-11 * Expect.largest(c.nextDelta));
  }

  @Property(tries = 25)
  @Behaviour("δ agrees with finite differences of the loss")
  void hiddenDelta_agreesWithFiniteDifferences(@ForAll("hidden") Hidden c) {
    double[] got = Call.pure(Backpropagation::hiddenDelta, c.a, c.g, c.nextWeights, c.nextDelta);
    FiniteDifferences.of(
            a -> weighted(c, DualNetwork.activation(c.g, Dual.constants(a))).value(), c.a)
        .expect("δ", got);
  }

  /** A loss whose slopes by the next layer's pre-activations are the given δ's. */
  private static Dual weighted(Hidden c, Dual[] h) {
    Dual loss = Dual.constant(0);
    for (int j = 0; j < h.length; j++) {
      for (int k = 0; k < c.nextDelta.length; k++) {
        loss = loss.plus(h[j].times(c.nextWeights[k][j]).times(c.nextDelta[k]));
      }
    }
    return loss;
  }

  @Example
  @Behaviour("Alice's δ's are the note's slopes of the biases")
  void deltas_ofAlice_areTheSlopesOfHerBiases() {
    double[][] got =
        Call.pure(Backpropagation::deltas, ones(), Loss.SQUARED_ERROR, alice(), new double[] {1});
    double[][] expected = {{-0.010734767632905554, -0.010734767632905554}, {-0.23761755952842809}};
    Expect.close("δ", got, expected, 1e-15);
  }

  /** h = 10⁻¹², and wanted is 0. */
  private static Layer[] small() {
    return new Layer[] {new Layer(new double[][] {{1e-6}}, new double[1], Activation.IDENTITY)};
  }

  @Example
  @Behaviour("a very small δ keeps its digits")
  void deltas_nextToZero_keepTheirDigits() {
    double[][] got =
        Call.pure(
            Backpropagation::deltas,
            small(),
            Loss.SQUARED_ERROR,
            new double[] {1e-6},
            new double[1]);
    Expect.close("δ", got, new double[][] {{2e-12}}, 1e-26);
  }

  @Property
  @Behaviour(
      "the δ's are the derivatives of the loss with respect to every pre-activation of every layer")
  void deltas_areTheSlopesByEveryPreActivation(@ForAll("cases") Networks.Case c) {
    double[][] got = Call.pure(Backpropagation::deltas, c.layers(), c.loss(), c.x(), c.y());
    double[] byTheta = DualNetwork.gradient(c.layers(), c.loss(), c.x(), c.y());
    Expect.rows("δ", got, c.layers().length);
    int next = 0;
    for (int k = 0; k < c.layers().length; k++) {
      // A bias moves its pre-activation one to one, so their slopes are the same.
      next += c.layers()[k].nodes() * c.layers()[k].inputs();
      double[] expected = Arrays.copyOfRange(byTheta, next, next + c.layers()[k].nodes());
      next += expected.length;
      Expect.close("δ of layer " + (k + 1), got[k], expected, Networks.tolerance(byTheta));
    }
  }

  @Property(tries = 25)
  @Behaviour("the δ's agree with finite differences of the loss")
  void deltas_agreeWithFiniteDifferences(@ForAll("smoothCases") Networks.Case c) {
    double[][] got = Call.pure(Backpropagation::deltas, c.layers(), c.loss(), c.x(), c.y());
    Expect.rows("δ", got, c.layers().length);
    for (int k = 0; k < c.layers().length; k++) {
      int layer = k;
      FiniteDifferences.of(b -> loss(c, layer, b), c.layers()[k].bias())
          .expect("δ of layer " + (k + 1), got[k]);
    }
  }

  /** The loss with other biases in one of the layers: they move its pre-activations one to one. */
  private static double loss(Networks.Case c, int layer, double[] bias) {
    Layer[] moved = c.layers().clone();
    moved[layer] = new Layer(moved[layer].weights(), bias, moved[layer].activation());
    return loss(c, DualNetwork.parameters(moved));
  }

  /** The loss with other parameters. */
  private static double loss(Networks.Case c, double[] theta) {
    Dual[] h = DualNetwork.output(c.layers(), Dual.constants(theta), c.x());
    return DualNetwork.loss(c.loss(), h, c.y()).value();
  }

  @Example
  @Behaviour("far out, with a cross-entropy, δ is the output minus the target")
  void deltas_farOutWithCrossEntropy_areOutputMinusTarget() {
    Layer[] layers = {
      new Layer(new double[][] {{700}, {-700}}, new double[2], Activation.IDENTITY)
    };
    for (Loss loss : new Loss[] {Loss.SOFTMAX_CROSS_ENTROPY, Loss.SIGMOID_CROSS_ENTROPY}) {
      double[][] got =
          Call.pure(Backpropagation::deltas, layers, loss, new double[] {1}, new double[] {0, 1});
      Expect.close("δ", got, new double[][] {{1, -1}}, 1e-13);
    }
  }

  @Example
  @Behaviour("Alice's gradient is the note's, 0.0214 first")
  void gradient_ofAlice_startsWith00214() {
    Layer[] got =
        Call.pure(Backpropagation::gradient, ones(), Loss.SQUARED_ERROR, alice(), new double[] {1});
    double[] expected = {
      0.02146953526581111,
      0.010734767632905554,
      0.02146953526581111,
      0.010734767632905554,
      -0.010734767632905554,
      -0.010734767632905554,
      -0.011269220242958155,
      -0.011269220242958155,
      -0.23761755952842809
    };
    Networks.expectSlopes(got, ones(), expected);
  }

  @Example
  @Behaviour("a very small gradient keeps its digits")
  void gradient_nextToZero_keepsItsDigits() {
    Layer[] got =
        Call.pure(
            Backpropagation::gradient,
            small(),
            Loss.SQUARED_ERROR,
            new double[] {1e-6},
            new double[1]);
    Networks.expectShape(got, small());
    Expect.close("∂L/∂W", got[0].weights(), new double[][] {{2e-18}}, 1e-32);
    Expect.close("∂L/∂b", got[0].bias(), new double[] {2e-12}, 1e-26);
  }

  @Property
  @Behaviour("the gradient is the derivative of the loss with respect to every weight and bias")
  void gradient_isTheSlopeOfEveryWeightAndBias(@ForAll("cases") Networks.Case c) {
    Layer[] got = Call.pure(Backpropagation::gradient, c.layers(), c.loss(), c.x(), c.y());
    double[] expected = DualNetwork.gradient(c.layers(), c.loss(), c.x(), c.y());
    Networks.expectSlopes(got, c.layers(), expected);
  }

  @Property(tries = 25)
  @Behaviour("the gradient agrees with finite differences of the loss")
  void gradient_agreesWithFiniteDifferences(@ForAll("smoothCases") Networks.Case c) {
    Layer[] got = Call.pure(Backpropagation::gradient, c.layers(), c.loss(), c.x(), c.y());
    Networks.expectShape(got, c.layers());
    FiniteDifferences.of(theta -> loss(c, theta), DualNetwork.parameters(c.layers()))
        .expect("∂L/∂θ, θ = (W⁽¹⁾, b⁽¹⁾, …)", DualNetwork.parameters(got));
  }
}
