package chainrule.network;

import chainrule.activation.Activation;
import chainrule.grader.diagnosis.InputDraw;
import chainrule.grader.diagnosis.Inputs;
import chainrule.grader.diagnosis.Mistake;
import java.util.Arrays;
import java.util.function.BinaryOperator;
import java.util.function.DoubleUnaryOperator;

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
      name = "W and U exchanged",
      says = "W is for the input, U for the state before.",
      tempting = "Both are matrices that come one after the other.",
      shows = "It is right where W = U.")
  static double[] exchanged(RecurrentLayer layer, double[] x, double[] h) {
    return Recurrent.step(layer, h, x);
  }

  @Mistake(
      in = "step",
      name = "the bias added twice",
      says = "The bias is added once, to the sum of Wx and Uh.",
      tempting = "Each of the two products looks like a layer with its bias.",
      shows = "It is right for b = 0.")
  static double[] biasTwice(RecurrentLayer layer, double[] x, double[] h) {
    double[] sum = DenseLayer.preActivation(layer.input(), layer.bias(), x);
    sum = DenseLayer.preActivation(layer.feedback(), sum, h);
    for (int i = 0; i < sum.length; i++) {
      sum[i] += layer.bias()[i];
    }
    return layer.activation().value(sum);
  }

  @Mistake(
      in = "step",
      name = "the bias forgotten",
      says = "The sum is Wx + Uh + b.",
      tempting = "Two products seem to be all.",
      shows = "It is right for b = 0.")
  static double[] withoutBias(RecurrentLayer layer, double[] x, double[] h) {
    double[] none = new double[h.length];
    double[] sum = DenseLayer.preActivation(layer.input(), none, x);
    return layer.activation().value(DenseLayer.preActivation(layer.feedback(), sum, h));
  }

  @Mistake(
      in = "step",
      name = "the activation forgotten",
      says = "The new state is g of the sum.",
      tempting = "The sum is the hard part.",
      shows = "States lie beyond −1 and 1.")
  static double[] withoutActivation(RecurrentLayer layer, double[] x, double[] h) {
    double[] sum = DenseLayer.preActivation(layer.input(), layer.bias(), x);
    return DenseLayer.preActivation(layer.feedback(), sum, h);
  }

  @Mistake(
      in = "states",
      name = "every step from the first state",
      says = "Each step begins where the one before has ended.",
      tempting = "h0 is the parameter’s name, and it never changes.",
      shows = "The first state is right.")
  static double[][] fromTheFirst(RecurrentLayer layer, double[][] x, double[] h0) {
    double[][] h = Recurrent.states(layer, x, h0);
    int skip = h.length - x.length;
    for (int t = 0; t < x.length; t++) {
      h[t + skip] = Recurrent.step(layer, x[t], h0);
    }
    return h;
  }

  @Mistake(
      in = "states",
      name = "a start at 0",
      says = "The first state is h₀, which is given.",
      tempting = "h₀ is often 0.",
      shows = "It is right for h₀ = 0.")
  static double[][] fromZero(RecurrentLayer layer, double[][] x, double[] h0) {
    return Recurrent.states(layer, x, new double[h0.length]);
  }

  @Mistake(
      in = "states",
      name = "the state forgotten",
      says = "The state before comes back through U: Wx + Uh + b.",
      tempting = "Without it this is a layer like any other.",
      shows = "Each state depends on its own input only.")
  static double[][] noMemory(RecurrentLayer layer, double[][] x, double[] h0) {
    double[][] h = Recurrent.states(layer, x, h0);
    for (int t = 0; t < x.length; t++) {
      h[t + 1] = Recurrent.step(layer, x[t], new double[h0.length]);
    }
    return h;
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
      name = "the last step only",
      says = "Every step uses the same weights, so their slopes are summed over all steps.",
      tempting = "The last step is nearest to the loss.",
      shows = "It is right for one step.")
  static RecurrentLayer lastStepAlone(
      RecurrentLayer layer, double[][] x, double[] h0, double[][] byState) {
    double[][] h = Recurrent.states(layer, x, h0);
    int last = x.length - 1;
    return Recurrent.gradient(
        layer, new double[][] {x[last]}, h[last], new double[][] {byState[last]});
  }

  @Mistake(
      in = "gradient",
      name = "= for += over the steps",
      says = "The slopes of all steps are summed: += and not =.",
      tempting = "One character is missing.",
      shows = "Only the first step is left, which the way back reaches last.")
  static RecurrentLayer firstStepAlone(
      RecurrentLayer layer, double[][] x, double[] h0, double[][] byState) {
    double[][] h = Recurrent.states(layer, x, h0);
    double[] first = deltas(layer, x, h, byState, (later, delta) -> back(layer, delta))[0];
    return new RecurrentLayer(
        DenseLayer.weightGradient(first, x[0]),
        DenseLayer.weightGradient(first, h0),
        first,
        layer.activation());
  }

  @Mistake(
      in = "gradient",
      name = "nothing passed back through time",
      says =
          "A state reaches the loss through all later ones too: δₜ = (∂L/∂hₜ + Uᵀδₜ₊₁) ⊙ g′(aₜ).",
      tempting = "In a feedforward network each example stands for itself.",
      shows = "It is right for one step.")
  static RecurrentLayer notThroughTime(
      RecurrentLayer layer, double[][] x, double[] h0, double[][] byState) {
    double[][] h = Recurrent.states(layer, x, h0);
    return summed(
        layer, x, h, deltas(layer, x, h, byState, (later, delta) -> new double[h0.length]));
  }

  @Mistake(
      in = "gradient",
      name = "U not transposed on the way back",
      says = "Back through U it is Uᵀδₜ₊₁, down the columns.",
      tempting = "Uδ looks like the way forward.",
      shows = "It is right for one node, one step or symmetric U.")
  static RecurrentLayer notTransposed(
      RecurrentLayer layer, double[][] x, double[] h0, double[][] byState) {
    double[][] h = Recurrent.states(layer, x, h0);
    double[] none = new double[h0.length];
    return summed(
        layer,
        x,
        h,
        deltas(
            layer,
            x,
            h,
            byState,
            (later, delta) -> DenseLayer.preActivation(layer.feedback(), none, delta)));
  }

  @Mistake(
      in = "gradient",
      name = "hₜ for hₜ₋₁ in U’s gradient",
      says = "U is multiplied by the state before the step: ∂L/∂U = Σ δₜhₜ₋₁ᵀ.",
      tempting = "Row t of the states is hₜ, and t is at hand.",
      shows = "W and b are right.")
  static RecurrentLayer stateAfter(
      RecurrentLayer layer, double[][] x, double[] h0, double[][] byState) {
    double[][] h = Recurrent.states(layer, x, h0);
    double[][] delta = deltas(layer, x, h, byState, (later, d) -> back(layer, d));
    return summed(layer, x, Arrays.copyOfRange(h, 1, h.length), delta);
  }

  @Mistake(
      in = "gradient",
      name = "the shares of later steps never reset",
      says = "Uᵀδₜ₊₁ is of the next step only; what lies beyond has come through it.",
      tempting = "The array is made once, before the loop, and added to.",
      shows = "It is right for one and two steps.")
  static RecurrentLayer neverReset(
      RecurrentLayer layer, double[][] x, double[] h0, double[][] byState) {
    double[][] h = Recurrent.states(layer, x, h0);
    return summed(
        layer,
        x,
        h,
        deltas(
            layer,
            x,
            h,
            byState,
            (later, delta) -> {
              double[] sum = back(layer, delta);
              for (int i = 0; i < sum.length; i++) {
                sum[i] += later[i];
              }
              return sum;
            }));
  }

  private static double[] back(RecurrentLayer layer, double[] delta) {
    return DenseLayer.inputGradient(layer.feedback(), delta);
  }

  /** δ₁ … δ_T, with another way back from a step to the one before. */
  private static double[][] deltas(
      RecurrentLayer layer,
      double[][] x,
      double[][] h,
      double[][] byState,
      BinaryOperator<double[]> back) {
    return deltas(layer, x, h, byState, back, layer.activation()::derivative);
  }

  /** The same, with another slope, by the sum. */
  private static double[][] deltas(
      RecurrentLayer layer,
      double[][] x,
      double[][] h,
      double[][] byState,
      BinaryOperator<double[]> back,
      DoubleUnaryOperator slope) {
    double[][] delta = new double[x.length][];
    double[] later = new double[layer.bias().length];
    for (int t = x.length - 1; t >= 0; t--) {
      delta[t] = withoutActivation(layer, x[t], h[t]);
      for (int i = 0; i < later.length; i++) {
        delta[t][i] = (byState[t][i] + later[i]) * slope.applyAsDouble(delta[t][i]);
      }
      later = back.apply(later, delta[t]);
    }
    return delta;
  }

  /** The gradient with another slope, by the sum. */
  private static RecurrentLayer sloped(
      RecurrentLayer layer,
      double[][] x,
      double[] h0,
      double[][] byState,
      DoubleUnaryOperator slope) {
    double[][] h = Recurrent.states(layer, x, h0);
    return summed(
        layer, x, h, deltas(layer, x, h, byState, (later, delta) -> back(layer, delta), slope));
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
      name = "g for g′",
      says = "It is the slope at a that is multiplied, not the activation.",
      tempting = "Both are functions of a, and one stroke is small.",
      shows = "Far out it does not vanish.")
  static RecurrentLayer valueForSlope(
      RecurrentLayer layer, double[][] x, double[] h0, double[][] byState) {
    return sloped(layer, x, h0, byState, layer.activation()::value);
  }

  @Mistake(
      in = "gradient",
      name = "tanh’s slope whatever g is",
      says = "The slope is that of the layer’s own activation, g′.",
      tempting = "Recurrent networks are drawn with tanh.",
      shows = "It is right for tanh.")
  static RecurrentLayer alwaysTanh(
      RecurrentLayer layer, double[][] x, double[] h0, double[][] byState) {
    return sloped(layer, x, h0, byState, a -> 1 - Math.pow(layer.activation().value(a), 2));
  }

  @Mistake(
      in = "gradient",
      name = "the sigmoid’s slope whatever g is",
      says = "The slope is that of the layer’s own activation, g′.",
      tempting = "h (1 − h) is the slope one knows.",
      shows = "It is right for the sigmoid.")
  static RecurrentLayer alwaysSigmoid(
      RecurrentLayer layer, double[][] x, double[] h0, double[][] byState) {
    return sloped(
        layer,
        x,
        h0,
        byState,
        a -> layer.activation().value(a) * (1 - layer.activation().value(a)));
  }

  @Mistake(
      in = "gradient",
      name = "the slope forgotten",
      says = "δₜ = … ⊙ g′(aₜ): every step multiplies by the slope of the activation.",
      tempting = "The gradient by the state looks like δ already.",
      shows = "It is right for the identity only.")
  static RecurrentLayer withoutSlope(
      RecurrentLayer layer, double[][] x, double[] h0, double[][] byState) {
    return sloped(layer, x, h0, byState, a -> 1);
  }

  @Mistake(
      in = "gradient",
      name = "g′ at h",
      says = "The slope is taken at the sum a, not at the state h.",
      tempting = "h is what was kept on the way forward.",
      shows = "It never gets small.")
  static RecurrentLayer slopeAtState(
      RecurrentLayer layer, double[][] x, double[] h0, double[][] byState) {
    return sloped(
        layer, x, h0, byState, a -> layer.activation().derivative(layer.activation().value(a)));
  }

  @Mistake(
      in = "gradient",
      name = "the slope taken before the feedback is added",
      says = "δₜ = (∂L/∂hₜ + Uᵀδₜ₊₁) ⊙ g′(aₜ): both summands are multiplied by the slope.",
      tempting = "The bracket is lost on the way to code.",
      shows = "The last step is right.")
  static RecurrentLayer slopeOfOneSummand(
      RecurrentLayer layer, double[][] x, double[] h0, double[][] byState) {
    double[][] h = Recurrent.states(layer, x, h0);
    double[][] delta = new double[x.length][];
    double[] later = new double[h0.length];
    for (int t = x.length - 1; t >= 0; t--) {
      delta[t] = withoutActivation(layer, x[t], h[t]);
      for (int i = 0; i < later.length; i++) {
        delta[t][i] = byState[t][i] * layer.activation().derivative(delta[t][i]) + later[i];
      }
      later = back(layer, delta[t]);
    }
    return summed(layer, x, h, delta);
  }

  @Mistake(
      in = "gradient",
      name = "W on the way back",
      says = "Back through time it is Uᵀ, the weights of the feedback; W leads to the inputs.",
      tempting = "W is the usual name of the weights.",
      shows = "With one step it is right.")
  static RecurrentLayer inputWeightsBack(
      RecurrentLayer layer, double[][] x, double[] h0, double[][] byState) {
    double[][] h = Recurrent.states(layer, x, h0);
    return summed(
        layer,
        x,
        h,
        deltas(
            layer,
            x,
            h,
            byState,
            (later, delta) ->
                java.util.Arrays.copyOf(
                    DenseLayer.inputGradient(layer.input(), delta), h0.length)));
  }

  @Mistake(
      in = "gradient",
      name = "1 − a², the slope as if a were the state",
      says = "1 − h² wants the state h = tanh(a), and not the sum a.",
      tempting = "The short form hides what it is a function of.",
      shows = "Most slopes have the wrong sign.")
  static RecurrentLayer slopeOfSum(
      RecurrentLayer layer, double[][] x, double[] h0, double[][] byState) {
    return sloped(layer, x, h0, byState, a -> 1 - a * a);
  }

  @Mistake(
      in = "gradient",
      name = "a (1 − a), the slope as if a were the state",
      says = "h (1 − h) wants the state h = σ(a), and not the sum a.",
      tempting = "The short form hides what it is a function of.",
      shows = "Most slopes have the wrong sign.")
  static RecurrentLayer sigmoidSlopeOfSum(
      RecurrentLayer layer, double[][] x, double[] h0, double[][] byState) {
    return sloped(layer, x, h0, byState, a -> a * (1 - a));
  }

  @Mistake(
      in = "states",
      name = "nothing new after the first step",
      says = "Each step takes its own input xₜ.",
      tempting = "An index in the loop stays what it was.",
      shows = "It is right for one step.")
  static double[][] firstInputAgain(RecurrentLayer layer, double[][] x, double[] h0) {
    double[][] same = new double[x.length][];
    Arrays.fill(same, x[0]);
    return Recurrent.states(layer, same, h0);
  }

  @Mistake(
      in = "step",
      name = "the activation taken twice",
      says = "g is taken once, of the whole sum.",
      tempting = "The sum’s method may have it already.",
      shows = "States come out too near to each other.")
  static double[] activatedTwice(RecurrentLayer layer, double[] x, double[] h) {
    return layer.activation().value(Recurrent.step(layer, x, h));
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
    double[][] h = Recurrent.states(layer, x, h0);
    double[][] total = new double[x.length][];
    double[] later = new double[h0.length];
    for (int t = x.length - 1; t >= 0; t--) {
      double[] byH = byState[t].clone();
      for (int i = 0; i < byH.length; i++) {
        byH[i] += later[i];
      }
      total[t] = byH;
      later = DenseLayer.inputGradient(layer.feedback(), byH);
    }
    double[][] input = new double[h0.length][x[0].length];
    double[][] feedback = new double[h0.length][h0.length];
    double[] bias = new double[h0.length];
    for (int t = 0; t < x.length; t++) {
      double[] one =
          DenseLayer.preActivation(
              layer.feedback(), DenseLayer.preActivation(layer.input(), layer.bias(), x[t]), h[t]);
      for (int i = 0; i < bias.length; i++) {
        double delta = layer.activation().derivative(one[i]) * total[t][i];
        bias[i] += delta;
        for (int j = 0; j < input[i].length; j++) {
          input[i][j] += delta * x[t][j];
        }
        for (int j = 0; j < bias.length; j++) {
          feedback[i][j] += delta * h[t][j];
        }
      }
    }
    return new RecurrentLayer(input, feedback, bias, layer.activation());
  }
}
