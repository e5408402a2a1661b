package chainrule.neuron;

import chainrule.grader.mistake.InputDraw;
import chainrule.grader.mistake.Inputs;
import chainrule.grader.mistake.Mistake;
import chainrule.grader.mistake.Summary;

/** What goes wrong in {@link LogicGate}. */
final class LogicGateMistakes {

  private LogicGateMistakes() {}

  @Inputs({"or", "and"})
  static Object[] nothing(InputDraw draw) {
    return new Object[0];
  }

  /** What the neuron says in the four rows of the truth table, and which numbers are negative. */
  @Summary({"or", "and"})
  static int[] rows(Object[] arguments, double[] theta) {
    if (theta.length != 3) {
      return new int[] {theta.length};
    }
    int[] outputs = new int[7];
    for (int i = 0; i < 4; i++) {
      outputs[i] = theta[0] * (i >> 1) + theta[1] * (i & 1) + theta[2] > 0 ? 1 : 0;
    }
    for (int i = 0; i < 3; i++) {
      outputs[4 + i] = theta[i] < 0 ? 1 : 0;
    }
    return outputs;
  }

  @Mistake(
      in = "or",
      name = "AND for OR",
      says = "One input is enough for OR, so the bias has to be smaller than one weight.",
      tempting = "The two gates differ in one number only.",
      shows = "One 1 alone gives 0.")
  static double[] andForOr() {
    return LogicGate.and();
  }

  @Mistake(
      in = "or",
      name = "a positive bias",
      says = "The bias is negative, so that two zeros stay below the threshold.",
      tempting = "A threshold is a positive number.",
      shows = "It is 1 in every row.")
  static double[] always() {
    return new double[] {20, 20, 10};
  }

  @Mistake(
      in = "or",
      name = "NOR for OR",
      says = "The weights are positive and the bias negative: inputs speak for, the bias against.",
      tempting = "A threshold is subtracted, so something needs a minus.",
      shows = "The table is upside down.")
  static double[] upsideDown() {
    return new double[] {-20, -20, 10};
  }

  @Mistake(
      in = "or",
      name = "the bias left out",
      says = "Three numbers are asked for: w₁, w₂ and the bias.",
      tempting = "In pictures the bias is often missing.",
      shows = "The array has two entries.")
  static double[] twoNumbers() {
    return new double[] {1, 1};
  }

  @Mistake(
      in = "or",
      name = "a bias that one input cannot pass",
      says = "0 is not above 0: a weight has to be larger than the bias, not as large.",
      tempting = "A weight of 1 seems to reach a threshold of 1.",
      shows = "(1, 0) and (0, 1) come out as no, or all do.")
  static double[] tooMuch() {
    return new double[] {1, 1, -2};
  }

  @Mistake(
      in = "and",
      name = "OR for AND",
      says = "AND needs both inputs, so the bias has to outweigh one of them.",
      tempting = "The two gates differ in one number only.",
      shows = "One 1 alone gives 1.")
  static double[] orForAnd() {
    return LogicGate.or();
  }

  @Mistake(
      in = "and",
      name = "a bias that both cannot pass",
      says = "Both weights together have to outweigh the bias.",
      tempting = "A large bias looks safe.",
      shows = "It is 0 in every row.")
  static double[] never() {
    return new double[] {20, 20, -50};
  }

  @Mistake(
      in = "and",
      name = "NAND for AND",
      says = "The weights are positive and the bias negative: inputs speak for, the bias against.",
      tempting = "A threshold is subtracted, so something needs a minus.",
      shows = "The table is upside down.")
  static double[] nand() {
    return new double[] {-20, -20, 30};
  }

  @Mistake(
      in = "and",
      name = "the bias left out",
      says = "Three numbers are asked for: w₁, w₂ and the bias.",
      tempting = "In pictures the bias is often missing.",
      shows = "The array has two entries.")
  static double[] twoNumbersToo() {
    return new double[] {1, 1};
  }

  @Mistake(
      in = "and",
      name = "the bias in front",
      says = "The bias comes last: (w₁, w₂, b).",
      tempting = "The note writes the bias as w₀, which comes first.",
      shows = "Only the row (1, 0) is no.")
  static double[] biasInFront() {
    return new double[] {-1.5, 1, 1};
  }

  @Mistake(
      in = "and",
      name = "a positive bias",
      says = "The bias is the threshold with a minus: the sum has to get over it.",
      tempting = "A threshold of 1.5 is what one says.",
      shows = "Every row is yes.")
  static double[] andWithPositiveBias() {
    return new double[] {1, 1, 1.5};
  }

  @Mistake(
      in = "or",
      name = "one input alone decides",
      says = "Both inputs count, so both weights are above 0.",
      tempting = "With one input on it looks right.",
      shows = "The other input changes nothing.")
  static double[] orOfTheFirst() {
    return new double[] {20, 0, -10};
  }

  @Mistake(
      in = "or",
      name = "one input alone decides",
      says = "Both inputs count, so both weights are above 0.",
      tempting = "With one input on it looks right.",
      shows = "The other input changes nothing.")
  static double[] orOfTheSecond() {
    return new double[] {0, 20, -10};
  }

  @Mistake(
      in = "and",
      name = "one input alone decides",
      says = "Both inputs count, so both weights are above 0.",
      tempting = "With one input on it looks right.",
      shows = "The other input changes nothing.")
  static double[] andOfTheFirst() {
    return new double[] {20, 0, -10};
  }

  @Mistake(
      in = "and",
      name = "one input alone decides",
      says = "Both inputs count, so both weights are above 0.",
      tempting = "With one input on it looks right.",
      shows = "The other input changes nothing.")
  static double[] andOfTheSecond() {
    return new double[] {0, 20, -10};
  }

  @Mistake(
      in = "or",
      name = "the bias in front",
      says = "The bias comes last: (w₁, w₂, b).",
      tempting = "The note writes the bias as w₀, which comes first.",
      shows = "Every row is yes.")
  static double[] orWithBiasInFront() {
    return new double[] {-10, 20, 20};
  }
}
