package chainrule.network;

import chainrule.grader.mistake.Mistake;
import chainrule.testing.EachEntry;

/** What goes wrong in {@link TwoTwoOne} if θ is read in another order. */
final class ParameterOrderMistakes {

  private static final String BIASES_FIRST = "the biases read in front of the weights";
  private static final String NEURON_BY_NEURON = "each bias read behind its weights";
  private static final String SAYS =
      "θ holds the six weights first, then the three biases: (w₁ … w₆, b₁, b₂, b₃).";
  private static final String IN_BOOKS = "Books that call a bias w₀ have it in front.";
  private static final String TOGETHER = "Neuron by neuron, weights and bias belong together.";
  private static final String SHOWS = "It is right where θ is read in the other order.";

  private ParameterOrderMistakes() {}

  /** θ as it is taken from (b₁, b₂, b₃, w₁ … w₆). */
  private static double[] fromBiasesFirst(double[] theta) {
    return EachEntry.later(theta, 6);
  }

  /** θ as it is taken from (w₁, w₂, b₁, w₃, w₄, b₂, w₅, w₆, b₃). */
  private static double[] fromNeurons(double[] theta) {
    int[] places = {0, 1, 3, 4, 6, 7, 2, 5, 8};
    return EachEntry.of(9, i -> theta[places[i]]);
  }

  private static double[] toNeurons(double[] theta) {
    int[] places = {0, 1, 6, 2, 3, 7, 4, 5, 8};
    return EachEntry.of(9, i -> theta[places[i]]);
  }

  @Mistake(in = "h1", name = BIASES_FIRST, says = SAYS, tempting = IN_BOOKS, shows = SHOWS)
  static double h1BiasesFirst(double[] theta, double[] x) {
    return TwoTwoOne.h1(fromBiasesFirst(theta), x);
  }

  @Mistake(in = "h1", name = NEURON_BY_NEURON, says = SAYS, tempting = TOGETHER, shows = SHOWS)
  static double h1NeuronByNeuron(double[] theta, double[] x) {
    return TwoTwoOne.h1(fromNeurons(theta), x);
  }

  @Mistake(in = "h2", name = BIASES_FIRST, says = SAYS, tempting = IN_BOOKS, shows = SHOWS)
  static double h2BiasesFirst(double[] theta, double[] x) {
    return TwoTwoOne.h2(fromBiasesFirst(theta), x);
  }

  @Mistake(in = "h2", name = NEURON_BY_NEURON, says = SAYS, tempting = TOGETHER, shows = SHOWS)
  static double h2NeuronByNeuron(double[] theta, double[] x) {
    return TwoTwoOne.h2(fromNeurons(theta), x);
  }

  @Mistake(in = "output", name = BIASES_FIRST, says = SAYS, tempting = IN_BOOKS, shows = SHOWS)
  static double outputBiasesFirst(double[] theta, double[] x) {
    return TwoTwoOne.output(fromBiasesFirst(theta), x);
  }

  @Mistake(in = "output", name = NEURON_BY_NEURON, says = SAYS, tempting = TOGETHER, shows = SHOWS)
  static double outputNeuronByNeuron(double[] theta, double[] x) {
    return TwoTwoOne.output(fromNeurons(theta), x);
  }

  @Mistake(in = "loss", name = BIASES_FIRST, says = SAYS, tempting = IN_BOOKS, shows = SHOWS)
  static double lossBiasesFirst(double[] theta, double[] x, double y) {
    return TwoTwoOne.loss(fromBiasesFirst(theta), x, y);
  }

  @Mistake(in = "loss", name = NEURON_BY_NEURON, says = SAYS, tempting = TOGETHER, shows = SHOWS)
  static double lossNeuronByNeuron(double[] theta, double[] x, double y) {
    return TwoTwoOne.loss(fromNeurons(theta), x, y);
  }

  @Mistake(
      in = "outputGradient",
      name = BIASES_FIRST,
      says = SAYS,
      tempting = IN_BOOKS,
      shows = SHOWS)
  static double[] outputGradientBiasesFirst(double[] theta, double[] x) {
    return EachEntry.later(TwoTwoOne.outputGradient(fromBiasesFirst(theta), x), 3);
  }

  @Mistake(
      in = "outputGradient",
      name = NEURON_BY_NEURON,
      says = SAYS,
      tempting = TOGETHER,
      shows = SHOWS)
  static double[] outputGradientNeuronByNeuron(double[] theta, double[] x) {
    return toNeurons(TwoTwoOne.outputGradient(fromNeurons(theta), x));
  }

  @Mistake(in = "gradient", name = BIASES_FIRST, says = SAYS, tempting = IN_BOOKS, shows = SHOWS)
  static double[] gradientBiasesFirst(double[] theta, double[] x, double y) {
    return EachEntry.later(TwoTwoOne.gradient(fromBiasesFirst(theta), x, y), 3);
  }

  @Mistake(
      in = "gradient",
      name = NEURON_BY_NEURON,
      says = SAYS,
      tempting = TOGETHER,
      shows = SHOWS)
  static double[] gradientNeuronByNeuron(double[] theta, double[] x, double y) {
    return toNeurons(TwoTwoOne.gradient(fromNeurons(theta), x, y));
  }
}
