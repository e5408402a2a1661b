package chainrule.docs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import chainrule.activation.LeakyRelu;
import chainrule.loss.CrossEntropy;
import chainrule.network.TwoTwoOne;
import chainrule.regularization.Dropout;
import chainrule.regularization.L2;
import chainrule.testing.Draw;
import chainrule.testing.Expect;
import chainrule.training.AheadNesterov;
import chainrule.training.GradientDescent;
import chainrule.training.Momentum;
import chainrule.training.OutsideMomentum;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/**
 * The ways of {@code docs/other-libraries.md} from a library's number to the note's. What a library
 * gave stands in the expected numbers as it was printed.
 */
class OtherLibrariesTest {

  /** Six weights of 1, three biases of 0; Alice is x, and y is 1. */
  private static final double[] THETA = {1, 1, 1, 1, 1, 1, 0, 0, 0};

  private static final double[] ALICE = {-2, -1};
  private static final double LOSS = TwoTwoOne.loss(THETA, ALICE, 1);
  private static final double[] GRADIENT = TwoTwoOne.gradient(THETA, ALICE, 1);
  private static final double OUTPUT = TwoTwoOne.output(THETA, ALICE);

  @Provide
  Arbitrary<double[]> thetas() {
    return Draw.vector(9);
  }

  @Example
  void weka_stepsAsTheNoteDoesWithHalfTheRate() {
    double[] moved = GradientDescent.step(THETA, GRADIENT, 0.1 / 2);
    assertThat(moved[0] - 1).isCloseTo(-0.00107348, within(5e-9));
  }

  @Example
  void convnetjs_reportsTwiceTheLossAndDeepNettsHalfOfIt() {
    assertThat(2 * LOSS).isCloseTo(0.453733, within(5e-7));
    assertThat(LOSS / 2).isCloseTo(0.113433, within(5e-7));
  }

  @Example
  void neataptic_movesAsCrossEntropyDoes() {
    double factor = 1 / (2 * OUTPUT * (1 - OUTPUT));
    assertThat(factor).isCloseTo(2.0045, within(5e-5));
    assertThat(-0.1 * factor * GRADIENT[8]).isCloseTo(0.0476305, within(5e-8));
  }

  @Example
  void pyTorch_slowsDownAtOnce() {
    double[] v = Momentum.velocity(new double[1], new double[] {-1}, 0.1, 0.5);
    double[] theta = Momentum.step(new double[1], v);
    v = Momentum.velocity(v, new double[] {-1}, 0.1, 0.5);
    theta = Momentum.step(theta, v);
    double[] scaled = OutsideMomentum.velocity(v, -0.01 / 0.1);
    v = Momentum.velocity(scaled, new double[] {-1}, 0.01, 0.5);
    Expect.close("θ", Momentum.step(theta, v), new double[] {0.2675}, 1e-15);
  }

  @Example
  void scikitLearn_showsThePointAhead() {
    Expect.close(
        "θ",
        AheadNesterov.theta(new double[] {0.85}, new double[] {-0.1}, 0.5),
        new double[] {0.9},
        1e-15);
    Expect.close(
        "θ",
        AheadNesterov.theta(new double[] {0.6975}, new double[] {-0.135}, 0.5),
        new double[] {0.765},
        1e-15);
  }

  @Example
  void ojAlgosRidge_isTwiceLambda() {
    double[] w = {2};
    double[] moved = GradientDescent.step(w, L2.gradient(w, 0.1 / 2), 0.1);
    Expect.close("w", moved, new double[] {1.98}, 1e-15);
  }

  @Example
  void tensorFlowJs_leaksAFifth_andDeeplearning4jSaysWhatItKeeps() {
    assertThat(LeakyRelu.value(-1, 0.2)).isEqualTo(-0.2);
    double[] kept = Dropout.forward(new double[] {1}, new boolean[] {true}, 1 - 0.8);
    Expect.close("h", kept, new double[] {1.25}, 1e-15);
  }

  @Example
  void tribuo_givesTheLogarithmWithItsSign() {
    assertThat(-CrossEntropy.value(new double[] {0.5, 0.5}, new double[] {1, 0}))
        .isCloseTo(-0.693147, within(5e-7));
  }

  /** Of ½(ŷ − y)² by the output it is ŷ − y. */
  @Property
  void halfTheLossAtTwiceTheRate_makesEveryStepOfTheWhole(@ForAll("thetas") double[] start) {
    double[] whole = start;
    double[] half = start;
    for (double rate : new double[] {0.5, 0.25, 1}) {
      whole = GradientDescent.step(whole, TwoTwoOne.gradient(whole, ALICE, 1), rate);
      double off = TwoTwoOne.output(half, ALICE) - 1;
      double[] gradient = times(off, TwoTwoOne.outputGradient(half, ALICE));
      half = GradientDescent.step(half, gradient, 2 * rate);
      Expect.close("θ", half, whole, 1e-12);
    }
  }

  /** Of −ln ŷ by the output it is −1/ŷ. */
  @Property
  void theFactorOfCrossEntropy_isOneByTwiceTheSlopeOfTheOutput(@ForAll("thetas") double[] theta) {
    double output = TwoTwoOne.output(theta, ALICE);
    double[] crossEntropy = times(-1 / output, TwoTwoOne.outputGradient(theta, ALICE));
    double[] squared = TwoTwoOne.gradient(theta, ALICE, 1);
    double factor = 1 / (2 * output * (1 - output));
    Expect.close("∂L/∂θ", times(factor, squared), crossEntropy, 1e-11);
  }

  /** ½ k w², by w, is k w. */
  @Property
  void halfASquaredPenalty_isTheNotesWithHalfItsStrength(@ForAll("thetas") double[] start) {
    double[] note = start;
    double[] theirs = start;
    for (double rate : new double[] {0.5, 0.25, 1}) {
      note = GradientDescent.step(note, L2.gradient(note, 0.3 / 2), rate);
      theirs = GradientDescent.step(theirs, times(0.3, theirs), rate);
      Expect.close("w", note, theirs, 1e-14);
    }
  }

  private static double[] times(double factor, double[] v) {
    double[] product = new double[v.length];
    for (int i = 0; i < v.length; i++) {
      product[i] = factor * v[i];
    }
    return product;
  }
}
