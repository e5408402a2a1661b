package chainrule.network;

import chainrule.activation.Activation;
import chainrule.grader.mistake.InputDraw;
import chainrule.grader.mistake.Inputs;
import chainrule.grader.mistake.Mistake;
import chainrule.testing.EachEntry;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** What goes wrong in {@link Recurrent}. */
final class RecurrentMistakes {

  private RecurrentMistakes() {}

  @Inputs("step")
  static Object[] oneStep(InputDraw draw) {
    int m = draw.length() + 1;
    return new Object[] {layer(draw, m, m), draw.vector(m), draw.vector(m)};
  }

  @Inputs("states")
  static Object[] sequence(InputDraw draw) {
    int m = draw.length();
    int n = draw.length();
    return new Object[] {layer(draw, m, n), draw.matrix(draw.length() + 1, n), draw.vector(m)};
  }

  @Inputs("gradient")
  static Object[] sequenceAndGradients(InputDraw draw) {
    int m = draw.length();
    int n = draw.length();
    int steps = draw.length() + 1;
    return new Object[] {
      layer(draw, m, n), draw.matrix(steps, n), draw.vector(m), draw.matrix(steps, m)
    };
  }

  private static RecurrentLayer layer(InputDraw draw, int m, int n) {
    Activation activation = draw.coin() ? Activation.SIGMOID : Activation.TANH;
    return new RecurrentLayer(draw.matrix(m, n), draw.matrix(m, m), draw.vector(m), activation);
  }

  @Mistake(
      in = "step",
      name = "the state forgotten",
      says = "The state before comes back through U: Wx + Uh + b.",
      tempting = "A step looks like that of any layer.",
      shows = "It does not depend on h.")
  static double[] withoutState(RecurrentLayer layer, double[] x, double[] h) {
    return Recurrent.step(layer, x, new double[h.length]);
  }

  @Mistake(
      in = "step",
      name = "the bias added twice",
      says = "The bias is added once, to the sum of Wx and Uh.",
      tempting = "Each of the two products looks like a layer with its bias.",
      shows = "It is right for b = 0.")
  static double[] biasTwice(RecurrentLayer layer, double[] x, double[] h) {
    double[] twice = EachEntry.times(2, layer.bias());
    return Recurrent.step(
        new RecurrentLayer(layer.input(), layer.feedback(), twice, layer.activation()), x, h);
  }

  @Mistake(
      in = "states",
      name = "h₀ not among the states",
      says = "Row 0 is h₀, and row t is the state after step t.",
      tempting = "There are T inputs, so T states seem enough.",
      shows = "There is a row too few.")
  static double[][] withoutTheFirst(RecurrentLayer layer, double[][] x, double[] h0) {
    double[][] h = Recurrent.states(layer, x, h0);
    return Arrays.copyOfRange(h, 1, h.length);
  }

  @Mistake(
      in = "gradient",
      name = "the last step only",
      says = "The weights are used in every step, so their shares are summed over time.",
      tempting = "The last step is nearest to the loss.",
      shows = "What the earlier steps share is lost.")
  static RecurrentLayer lastStepOnly(
      RecurrentLayer layer, double[][] x, double[] h0, double[][] byState) {
    double[][] last = new double[byState.length][h0.length];
    last[last.length - 1] = byState[byState.length - 1];
    return Recurrent.gradient(layer, x, h0, last);
  }

  @Mistake(
      in = "gradient",
      name = "= for += over the steps",
      says = "The slopes of all steps are summed: += and not =.",
      tempting = "One character is missing.",
      shows = "Only the first step is left, which the way back reaches last.")
  static RecurrentLayer firstStepAlone(
      RecurrentLayer layer, double[][] x, double[] h0, double[][] byState) {
    double[][] delta = new double[1][];
    with(
        layer,
        x,
        h0,
        byState,
        (own, later, slope) -> {
          delta[0] = delta(own, later, slope);
          return new double[][] {delta[0], back(layer, delta[0])};
        });
    return summed(layer, new double[][] {x[0]}, new double[][] {h0}, delta);
  }

  @Mistake(
      in = "gradient",
      name = "the shares of later steps never reset",
      says = "Uᵀδₜ₊₁ is of the next step only; what lies beyond has come through it.",
      tempting = "The array is made once, before the loop, and added to.",
      shows = "It is right for one and two steps.")
  static RecurrentLayer neverReset(
      RecurrentLayer layer, double[][] x, double[] h0, double[][] byState) {
    return with(
        layer,
        x,
        h0,
        byState,
        (own, later, slope) -> {
          double[] delta = delta(own, later, slope);
          double[] back = back(layer, delta);
          return new double[][] {delta, EachEntry.of(back.length, i -> later[i] + back[i])};
        });
  }

  @Mistake(
      in = "gradient",
      name = "cut off after some steps",
      says =
          "What a step’s loss sends back goes on through all earlier steps: Uᵀ meets the whole"
              + " δₜ₊₁, with all that later steps have put into it.",
      tempting = "One step seems to hear from the next one’s loss alone.",
      shows = "Short sequences are right.",
      constants = {0, 1, 2, 3})
  static RecurrentLayer cutOff(
      RecurrentLayer layer, double[][] x, double[] h0, double[][] byState, double most) {
    List<double[]> sent = new ArrayList<>(); // by each later step's loss, the nearest first
    return with(
        layer,
        x,
        h0,
        byState,
        (own, later, slope) -> {
          sent.add(0, own);
          while (sent.size() > most + 1) {
            sent.remove(sent.size() - 1);
          }
          sent.replaceAll(one -> EachEntry.of(slope.length, i -> one[i] * slope[i]));
          double[] delta =
              EachEntry.of(slope.length, i -> sent.stream().mapToDouble(one -> one[i]).sum());
          sent.replaceAll(one -> back(layer, one));
          return new double[][] {delta, later};
        });
  }

  private static double[] back(RecurrentLayer layer, double[] delta) {
    return DenseLayer.inputGradient(layer.feedback(), delta);
  }

  /** The gradient with other δ's, each of what comes back, the sum, and what came back before. */
  private static RecurrentLayer with(
      RecurrentLayer layer, double[][] x, double[] h0, double[][] byState, Back back) {
    double[][] h = Recurrent.states(layer, x, h0);
    double[][] delta = new double[x.length][];
    double[] later = new double[h0.length];
    for (int t = x.length - 1; t >= 0; t--) {
      double[] fromState = DenseLayer.preActivation(layer.feedback(), layer.bias(), h[t]);
      double[] a = DenseLayer.preActivation(layer.input(), fromState, x[t]);
      double[] slope = EachEntry.of(a, layer.activation()::derivative);
      double[][] both = back.at(byState[t], later, slope);
      delta[t] = both[0];
      later = both[1];
    }
    return summed(layer, x, h, delta);
  }

  /** One step back. */
  @FunctionalInterface
  private interface Back {

    /** Its δ, and what goes on to the step before. */
    double[][] at(double[] byState, double[] later, double[] slope);
  }

  private static double[] delta(double[] byState, double[] later, double[] slope) {
    return EachEntry.of(slope.length, i -> (byState[i] + later[i]) * slope[i]);
  }

  /** The slopes of all steps, from their δ's and the states that U is multiplied by. */
  private static RecurrentLayer summed(
      RecurrentLayer layer, double[][] x, double[][] h, double[][] delta) {
    int m = layer.bias().length;
    double[][] byInput = new double[m][x[0].length];
    double[][] byFeedback = new double[m][m];
    double[] byBias = new double[m];
    for (int t = 0; t < x.length; t++) {
      for (int i = 0; i < m; i++) {
        byBias[i] += delta[t][i];
        for (int j = 0; j < x[t].length; j++) {
          byInput[i][j] += delta[t][i] * x[t][j];
        }
        for (int j = 0; j < m; j++) {
          byFeedback[i][j] += delta[t][i] * h[t][j];
        }
      }
    }
    return new RecurrentLayer(byInput, byFeedback, byBias, layer.activation());
  }

  @Mistake(
      in = "gradient",
      name = "the slope taken before the feedback is added",
      says = "δₜ = (∂L/∂hₜ + Uᵀδₜ₊₁) ⊙ g′(aₜ): both summands are multiplied by the slope.",
      tempting = "The bracket is lost on the way to code.",
      shows = "The last step is right.")
  static RecurrentLayer slopeOfOneSummand(
      RecurrentLayer layer, double[][] x, double[] h0, double[][] byState) {
    return with(
        layer,
        x,
        h0,
        byState,
        (own, later, slope) -> {
          double[] delta = EachEntry.of(slope.length, i -> own[i] * slope[i] + later[i]);
          return new double[][] {delta, back(layer, delta)};
        });
  }

  @Mistake(
      in = "gradient",
      name = "W on the way back",
      says = "Back through time it is Uᵀ, the weights of the feedback; W leads to the inputs.",
      tempting = "W is the usual name of the weights.",
      shows = "With one step it is right.")
  static RecurrentLayer inputWeightsBack(
      RecurrentLayer layer, double[][] x, double[] h0, double[][] byState) {
    return with(
        layer,
        x,
        h0,
        byState,
        (own, later, slope) -> {
          double[] delta = delta(own, later, slope);
          double[] back = DenseLayer.inputGradient(layer.input(), delta);
          return new double[][] {delta, Arrays.copyOf(back, h0.length)};
        });
  }

  @Mistake(
      in = "step",
      name = "the activation before the feedback is added",
      says = "g is taken of the whole sum Wx + Uh + b.",
      tempting = "The old state is added when the layer is done.",
      shows = "States lie beyond the ends of g.")
  static double[] feedbackBehind(RecurrentLayer layer, double[] x, double[] h) {
    double[] state =
        layer.activation().value(DenseLayer.preActivation(layer.input(), layer.bias(), x));
    return DenseLayer.preActivation(layer.feedback(), state, h);
  }

  @Mistake(
      in = "gradient",
      name = "one sum for all biases",
      says = "Each node has a bias of its own, and its slope is the sum of its own δ’s.",
      tempting = "One running sum is shorter.",
      shows = "All of the bias’s entries are the same.")
  static RecurrentLayer oneSumForBiases(
      RecurrentLayer layer, double[][] x, double[] h0, double[][] byState) {
    RecurrentLayer right = Recurrent.gradient(layer, x, h0, byState);
    double[] bias = new double[h0.length];
    Arrays.fill(bias, Arrays.stream(right.bias()).sum());
    return new RecurrentLayer(right.input(), right.feedback(), bias, right.activation());
  }

  @Mistake(
      in = "gradient",
      name = "back through U without the slope",
      says = "What goes back through U is δₜ = g′(aₜ) ∂L/∂hₜ, not ∂L/∂hₜ itself.",
      tempting = "∂L/∂h is what the step before asks for.",
      shows = "The last step is right, the ones before it are too large.")
  static RecurrentLayer backWithoutSlope(
      RecurrentLayer layer, double[][] x, double[] h0, double[][] byState) {
    return with(
        layer,
        x,
        h0,
        byState,
        (own, later, slope) -> {
          double[] byH = EachEntry.of(slope.length, i -> own[i] + later[i]);
          return new double[][] {delta(own, later, slope), back(layer, byH)};
        });
  }

  @Mistake(
      in = "step",
      name = "g of each sum by itself",
      says = "Both sums are added first, Wx + Uh + b, and g is taken of what comes out.",
      tempting = "Two layers seem to be added.",
      shows = "The state can be twice as large as g allows.")
  static double[] eachByItself(RecurrentLayer layer, double[] x, double[] h) {
    double[] none = new double[h.length];
    double[] fresh =
        layer.activation().value(DenseLayer.preActivation(layer.input(), layer.bias(), x));
    double[] old = layer.activation().value(DenseLayer.preActivation(layer.feedback(), none, h));
    for (int i = 0; i < none.length; i++) {
      none[i] = fresh[i] + old[i];
    }
    return none;
  }
}
