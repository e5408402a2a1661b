package chainrule.network;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import chainrule.data.People;
import chainrule.loss.CrossEntropy;
import chainrule.training.GradientDescent;
import chainrule.training.OnlineTraining;
import java.util.stream.DoubleStream;
import org.junit.jupiter.api.Test;

/** Where a note's line and its number disagree, or a line and the next one: which one is right. */
class NotesSlipsTest {

  /** The exact ∂L/∂w₁ of Alice, with every weight 1 and every bias 0. */
  private static final double EXACT = 0.02146953526581111;

  private static final double[] ONES = {1, 1, 1, 1, 1, 1, 0, 0, 0};
  private static final double[] ALICE = {-2, -1};
  private static final double[] BOB = {25, 6};
  private static final double HALF_OF_THE_FOURTH_DIGIT = 5e-5;
  private static final double HALF_OF_THE_SIXTH_DIGIT = 5e-7;

  @Test
  void theNumberOfTheNoteIsAProductOfRoundedFactors() {
    double rounded = -0.952 * 0.249 * -0.0904;
    assertThat(rounded).isCloseTo(0.021429, within(HALF_OF_THE_SIXTH_DIGIT));
    assertThat(rounded).isCloseTo(0.0214, within(HALF_OF_THE_FOURTH_DIGIT));

    double exact = TwoTwoOne.gradient(ONES, ALICE, 1)[0];
    assertThat(exact).isCloseTo(EXACT, within(1e-15));
    assertThat(exact).isCloseTo(0.0215, within(HALF_OF_THE_FOURTH_DIGIT));
  }

  @Test
  void theSquareInTheNotesResultLineDoesNotGiveItsNumber() {
    double output = TwoTwoOne.output(ONES, ALICE);
    double byW1 = TwoTwoOne.outputGradient(ONES, ALICE)[0];
    double squared = -2 * (1 - output) * (1 - output) * byW1;
    assertThat(squared).isCloseTo(0.010226, within(HALF_OF_THE_SIXTH_DIGIT));

    assertThat(TwoTwoOne.lossDerivative(output, 1) * byW1).isCloseTo(EXACT, within(1e-15));
    assertThat(slopeOfTheLoss()).isCloseTo(EXACT, within(1e-9));
  }

  /** A square has no sign left: for a target of 0 the slip points uphill. */
  @Test
  void theSquareSendsTheWeightsOfAManTheWrongWay() {
    double output = TwoTwoOne.output(ONES, BOB);
    assertThat(output).isCloseTo(f(2), within(1e-4));
    assertThat(TwoTwoOne.lossDerivative(output, 0)).isCloseTo(1.7616, within(5e-5));
    assertThat(withTheSquare(output, 0)).isCloseTo(-1.5516, within(5e-5));
    double step = 1e-6;
    double measured = (Math.pow(output + step, 2) - Math.pow(output - step, 2)) / (2 * step);
    assertThat(measured).isCloseTo(1.7616, within(5e-5));
  }

  @Test
  void trainedWithTheSquareAllFourPeopleAreFemale() {
    double[][] x = People.inputs();
    double[] y = People.targets();
    double[] theta =
        OnlineTraining.train(
            ONES,
            (t, n) -> {
              double byOutput = withTheSquare(TwoTwoOne.output(t, x[n]), y[n]);
              return DoubleStream.of(TwoTwoOne.outputGradient(t, x[n]))
                  .map(slope -> byOutput * slope)
                  .toArray();
            },
            4,
            0.1,
            1000);
    for (double[] person : x) {
      assertThat(TwoTwoOne.output(theta, person)).isGreaterThan(0.9);
    }
  }

  private static double withTheSquare(double output, double y) {
    return -2 * (y - output) * (y - output);
  }

  @Test
  void withoutItsCrossTermsTheNetworkDoesNotGiveTheNotesNumber() {
    double h1 = f(-2);
    double h2 = f(-1);
    double o1 = f(h1 + h2);
    double asPrinted = -2 * (1 - o1) * slope(o1) * slope(h1) * -2;
    assertThat(asPrinted).isCloseTo(0.040876, within(HALF_OF_THE_SIXTH_DIGIT));

    double h = f(-2 - 1);
    double o = f(h + h);
    double crossed = -2 * (1 - o) * slope(o) * slope(h) * -2;
    assertThat(crossed).isCloseTo(EXACT, within(1e-15));
  }

  @Test
  void aWholeUnitIsTooLongAStepForASlope() {
    double before = lossAt(1);
    assertThat(lossAt(2) - before).isCloseTo(0.009790, within(HALF_OF_THE_SIXTH_DIGIT));
    assertThat(lossAt(0) - before).isCloseTo(-0.049152, within(HALF_OF_THE_SIXTH_DIGIT));

    double step = 1e-6;
    assertThat((lossAt(1 + step) - before) / step).isCloseTo(EXACT, within(1e-6));
  }

  /** "Which makes L increase", says the slide of a negative slope: the weight does, L does not. */
  @Test
  void aNegativeSlopeRaisesTheWeightAndLowersTheLoss() {
    double slope = TwoTwoOne.gradient(ONES, ALICE, 1)[4];
    assertThat(slope).isCloseTo(-0.011269220242958155, within(1e-15));
    double[] moved = ONES.clone();
    moved[4] = GradientDescent.step(ONES[4], slope, 0.1);
    assertThat(moved[4]).isGreaterThan(1);
    assertThat(TwoTwoOne.loss(moved, ALICE, 1)).isLessThan(TwoTwoOne.loss(ONES, ALICE, 1));
  }

  @Test
  void theMiddleLineOfTheCrossEntropyLosesItsLogarithm() {
    double[] output = {0.25, 0.75};
    double[] target = {0, 1};
    double middleLine = -(output[0] * target[0] + output[1] * target[1]);
    double firstLine = -Math.log(Math.pow(output[0], target[0]) * Math.pow(output[1], target[1]));
    double lastLine = -Math.log(output[1]);
    assertThat(firstLine).isEqualTo(lastLine).isNotEqualTo(middleLine);
    assertThat(CrossEntropy.value(output, target)).isEqualTo(lastLine);
  }

  /** L of Alice as w₁ alone moves. */
  private static double lossAt(double w1) {
    double[] theta = ONES.clone();
    theta[0] = w1;
    return TwoTwoOne.loss(theta, ALICE, 1);
  }

  private static double slopeOfTheLoss() {
    double step = 1e-5;
    return (lossAt(1 + step) - lossAt(1 - step)) / (2 * step);
  }

  private static double f(double a) {
    return 1 / (1 + Math.exp(-a));
  }

  /** f′ from the output f. */
  private static double slope(double f) {
    return f * (1 - f);
  }
}
