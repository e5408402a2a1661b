package chainrule.neuron;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** What the Javadoc of the single neurons says about numbers that are none. */
class NeuronEdgesTest {

  private static final double NAN = Double.NaN;
  private static final double[] ONES = {1, 1};

  @Test
  void aSumThatIsNoNumberDoesNotReachTheThreshold() {
    assertThat(Perceptron.output(new double[] {1, NAN}, 0, ONES)).isZero();
    assertThat(Perceptron.output(ONES, 0, new double[] {NAN, 1})).isZero();
    assertThat(Perceptron.output(ONES, NAN, ONES)).isZero();
    assertThat(Perceptron.output(ONES, Double.NEGATIVE_INFINITY, ONES)).isEqualTo(1);
  }

  @Test
  void aLogisticNeuronPassesItOn() {
    assertThat(Neuron.output(new double[] {1, NAN}, 0, ONES)).isNaN();
    assertThat(Neuron.output(ONES, NAN, ONES)).isNaN();
  }

  @Test
  void xorsMarginIsZeroForWeightsOfAnySize() {
    for (double size : new double[] {1e-320, 1e-200, 1, 1e200, 4e307}) {
      double margin = LinearSeparability.xorMargin(new double[] {size, -0.7 * size}, size / 3);
      assertThat(Math.abs(margin)).isLessThanOrEqualTo(2e-15 * size);
    }
  }
}
