package chainrule.notes;

import static org.assertj.core.api.Assertions.assertThat;

import chainrule.activation.Sigmoid;
import chainrule.activation.SigmoidSlope;
import chainrule.data.People;
import chainrule.loss.MeanSquaredError;
import chainrule.loss.SquaredError;
import chainrule.network.TwoTwoOne;
import chainrule.neuron.Neuron;
import chainrule.neuron.TwoClassPosterior;
import chainrule.training.GradientDescent;
import java.math.BigDecimal;
import org.junit.jupiter.api.Test;

/** The numbers of the notes, each to the last digit that is written here. */
class NumbersOfTheNotesTest {

  private static final double[] ONES = {1, 1, 1, 1, 1, 1, 0, 0, 0};
  private static final double[] BLOG = {0, 1, 0, 1, 0, 1, 0, 0, 0};
  private static final double[] ALICE = {-2, -1};

  @Test
  void oneNeuron() {
    double[] w = {0, 1};
    double[] x = {2, 3};
    assertDigits(Neuron.preActivation(w, 4, x), "7");
    assertDigits(Neuron.output(w, 4, x), "0.9990889488055994");
  }

  @Test
  void twoClassPosterior() {
    double[] mean1 = {1, 2};
    double[] mean2 = {-1, 0};
    double[][] covariance = {{2, 0.5}, {0.5, 1}};
    double[] w = TwoClassPosterior.weights(mean1, mean2, covariance);
    assertDigits(w[0], "0.5714285714");
    assertDigits(w[1], "1.7142857143");
    assertDigits(TwoClassPosterior.bias(mean1, mean2, covariance, 0.3), "-2.5615835747");
  }

  @Test
  void meanSquaredError() {
    assertDigits(MeanSquaredError.value(new double[4], new double[] {1, 0, 0, 1}), "0.5");
  }

  @Test
  void vanishingSlope() {
    assertThat(Sigmoid.derivative(20)).isBetween(2e-9, 2.1e-9);
    assertThat(Sigmoid.derivative(-20)).isBetween(2e-9, 2.1e-9);
    assertThat(SigmoidSlope.fromInput(20)).isBetween(2e-9, 2.1e-9);
  }

  @Test
  void forwardThroughTheNetwork() {
    assertDigits(TwoTwoOne.h1(BLOG, new double[] {2, 3}), "0.9525741268224334");
    assertDigits(TwoTwoOne.output(BLOG, new double[] {2, 3}), "0.7216325609518421");
    assertDigits(TwoTwoOne.h1(ONES, ALICE), "0.04742587317756678");
    assertDigits(TwoTwoOne.h2(ONES, ALICE), "0.04742587317756678");
    assertDigits(TwoTwoOne.output(ONES, ALICE), "0.5236951740839997");
    assertDigits(TwoTwoOne.loss(ONES, ALICE, 1), "0.22686628719087137");
  }

  @Test
  void backwardThroughTheNetwork() {
    double output = TwoTwoOne.output(ONES, ALICE);
    double h = TwoTwoOne.h1(ONES, ALICE);
    assertDigits(TwoTwoOne.lossDerivative(output, 1), "-0.9526096518320006");
    assertDigits(Sigmoid.derivative(h + h), "0.24943853872512894");
    assertDigits(-2 * Sigmoid.derivative(-3), "-0.09035331946182427");
    double[] gradient = TwoTwoOne.gradient(ONES, ALICE, 1);
    String[] digits = {
      "0.02146953526581111",
      "0.010734767632905554",
      "0.02146953526581111",
      "0.010734767632905554",
      "-0.011269220242958155",
      "-0.011269220242958155",
      "-0.010734767632905554",
      "-0.010734767632905554",
      "-0.23761755952842809"
    };
    for (int i = 0; i < digits.length; i++) {
      assertDigits(gradient[i], digits[i]);
    }
    assertDigits(GradientDescent.step(1, gradient[0], 0.1), "0.9978530464734189");
  }

  @Test
  void errorOfTheFourPeopleAtTheStart() {
    double[] outputs = new double[4];
    for (int n = 0; n < 4; n++) {
      outputs[n] = TwoTwoOne.output(ONES, People.inputs()[n]);
    }
    assertDigits(MeanSquaredError.value(outputs, People.targets()), "0.5071183179199986");
  }

  @Test
  void costOfADigit() {
    double[] output = {0.07, 0.17, 0.60, 0.45, 0.92, 0.19, 0.57, 0.85, 0.85, 0.01};
    double[] eight = {0, 0, 0, 0, 0, 0, 0, 0, 1, 0};
    assertDigits(SquaredError.value(output, eight), "2.5488");
  }

  @Test
  void oneUnitOfAWeight() {
    double[] up = ONES.clone();
    double[] down = ONES.clone();
    up[0] = 2;
    down[0] = 0;
    double loss = TwoTwoOne.loss(ONES, ALICE, 1);
    assertDigits(TwoTwoOne.loss(up, ALICE, 1) - loss, "0.009790");
    assertDigits(TwoTwoOne.loss(down, ALICE, 1) - loss, "-0.049152");
  }

  /** Within half a unit of the last digit, and of the last bit. */
  private static void assertDigits(double got, String digits) {
    BigDecimal exact = new BigDecimal(digits);
    double half = Math.max(exact.ulp().doubleValue(), Math.ulp(exact.doubleValue())) / 2;
    BigDecimal off = new BigDecimal(got).subtract(exact).abs();
    assertThat(off.doubleValue()).as("%s, not %s", got, digits).isLessThanOrEqualTo(half);
  }
}
