package chainrule.network;

import chainrule.grader.mistake.InputDraw;
import chainrule.grader.mistake.Inputs;
import chainrule.grader.mistake.Mistake;
import chainrule.grader.mistake.Summary;
import chainrule.testing.EachEntry;
import java.util.Arrays;

/** What goes wrong in {@link XorNetwork}. */
final class XorNetworkMistakes {

  private static final int[] XOR = {0, 1, 1, 0};

  private XorNetworkMistakes() {}

  @Inputs("theta")
  static Object[] nothing(InputDraw draw) {
    return new Object[0];
  }

  /** What the network says in the four rows of the truth table, or how θ has to be read. */
  @Summary("theta")
  static Object rows(Object[] arguments, double[] theta) {
    int[] answers = answers(theta);
    if (Arrays.equals(answers, XOR)) {
      return answers;
    }
    boolean isTurned = isRight(theta, 3, 4, 5, 6, 7, 8, 0, 1, 2);
    boolean isInGroups = isRight(theta, 0, 1, 3, 4, 6, 7, 2, 5, 8);
    return isTurned ? "biases first" : isInGroups ? "neuron by neuron" : answers;
  }

  @Mistake(
      in = "theta",
      name = "OR for XOR",
      says = "XOR is OR without AND: the hidden neuron for AND has to speak against.",
      tempting = "Three of four rows are the same.",
      shows = "Two ones give 1.")
  static double[] or() {
    return new double[] {20, 20, 20, 20, 20, 0, -10, -30, -10};
  }

  @Mistake(
      in = "theta",
      name = "AND for XOR",
      says = "XOR is 1 where the inputs differ.",
      tempting = "Both hidden neurons seem to be needed at once.",
      shows = "Only two ones give 1.")
  static double[] and() {
    return new double[] {20, 20, 20, 20, 0, 20, -10, -30, -10};
  }

  @Mistake(
      in = "theta",
      name = "the opposite of XOR",
      says = "The neuron for OR speaks for and the one for AND against, not the other way round.",
      tempting = "The signs of the last layer are easily exchanged.",
      shows = "The table is upside down.")
  static double[] opposite() {
    return new double[] {20, 20, 20, 20, -20, 20, -10, -30, 10};
  }

  @Mistake(
      in = "theta",
      name = "the neuron for AND alone speaks against",
      says = "The last neuron also has to hear from the one for OR.",
      tempting = "NAND looks like the other half of XOR.",
      shows = "Two zeros give 1.")
  static double[] nand() {
    return new double[] {20, 20, 20, 20, 0, -20, -10, -30, 10};
  }

  @Mistake(
      in = "theta",
      name = "an output that is always no",
      says =
          "One input alone has to lift the last sum above 0: look at what the hidden "
              + "neurons put out in each row; small weights leave them near ½.",
      tempting = "With steps in place of sigmoids small weights would do.",
      shows = "Every row is 0.")
  static double[] alwaysNo() {
    return new double[] {1, 1, 1, 1, 1, -1, -0.5, -1.5, -0.5};
  }

  @Mistake(
      in = "theta",
      name = "an output that is always yes",
      says =
          "One row has to be above ½ and another below: the last neuron needs a negative "
              + "bias and a negative weight.",
      tempting = "All weights positive and all biases 0 is where one starts.",
      shows = "Every row is 1.")
  static double[] alwaysYes() {
    return new double[] {1, 1, 1, 1, 1, 1, 0, 0, 0};
  }

  @Mistake(
      in = "theta",
      name = "each bias after its weights",
      says = "The weights come first, all six, then the three biases: (w₁ … w₆, b₁, b₂, b₃).",
      tempting = "Neuron by neuron, weights and bias belong together.",
      shows = "Only the row (0, 1) is no.")
  static double[] biasBehindItsWeights() {
    return new double[] {20, 20, -10, 20, 20, -30, 20, -20, -10};
  }

  @Mistake(
      in = "theta",
      name = "the biases in front",
      says = "The weights come first, all six, then the three biases: (w₁ … w₆, b₁, b₂, b₃).",
      tempting = "Books that call a bias w₀ have it in front.",
      shows = "Only if the places are changed is the table right.")
  static double[] biasesInFront() {
    return new double[] {-10, -30, -10, 20, 20, 20, 20, 20, -20};
  }

  /** θ, as it would be if places were counted like this. */
  private static boolean isRight(double[] theta, int... places) {
    double[] read = EachEntry.of(places.length, i -> theta[places[i]]);
    return Arrays.equals(answers(read), XOR);
  }

  private static int[] answers(double[] theta) {
    int[] outputs = new int[4];
    for (int i = 0; i < 4; i++) {
      outputs[i] = TwoTwoOne.output(theta, new double[] {i >> 1, i & 1}) > 0.5 ? 1 : 0;
    }
    return outputs;
  }
}
