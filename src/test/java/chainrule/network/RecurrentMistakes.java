package chainrule.network;

import chainrule.activation.Activation;
import chainrule.mistake.Draw;
import chainrule.mistake.Inputs;
import chainrule.mistake.Mistake;

/** What goes wrong in {@link Recurrent}. */
final class RecurrentMistakes {

  private RecurrentMistakes() {}

  @Inputs("step")
  static Object[] oneStep(Draw draw) {
    int m = draw.length() + 1;
    return new Object[] {layer(draw, m, m), draw.vector(m), draw.vector(m)};
  }

  @Inputs("states")
  static Object[] sequence(Draw draw) {
    int m = draw.length();
    int n = draw.length();
    return new Object[] {layer(draw, m, n), draw.matrix(draw.length() + 1, n), draw.vector(m)};
  }

  @Inputs("gradient")
  static Object[] sequenceAndGradients(Draw draw) {
    int m = draw.length();
    int n = draw.length();
    int steps = draw.length() + 1;
    return new Object[] {
      layer(draw, m, n), draw.matrix(steps, n), draw.vector(m), draw.matrix(steps, m)
    };
  }

  private static RecurrentLayer layer(Draw draw, int m, int n) {
    return new RecurrentLayer(
        draw.matrix(m, n), draw.matrix(m, m), draw.vector(m), Activation.SIGMOID);
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
      name = "the activation forgotten",
      says = "The new state is g of the sum.",
      tempting = "The sum is the hard part.",
      shows = "States lie beyond 0 and 1.")
  static double[] withoutActivation(RecurrentLayer layer, double[] x, double[] h) {
    double[] s = Recurrent.step(layer, x, h);
    for (int i = 0; i < s.length; i++) {
      s[i] = Math.log(s[i] / (1 - s[i]));
    }
    return s;
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
}
