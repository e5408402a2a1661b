package chainrule.neuron;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

/** Far out on the sigmoid the squared error learns nothing, and the cross-entropy still does. */
class SaturatedNeuronTest {

  private static final double[][] X = {{1}};

  @Test
  void theSquaredErrorGradientVanishesThoughTheErrorIsOne() {
    for (double a : new double[] {20, -20}) {
      double[] w = {a};
      double[] y = {a > 0 ? 0 : 1};
      assertThat(Math.abs(Neuron.output(w, 0, X[0]) - y[0])).isCloseTo(1, within(2.1e-9));
      for (double slope : Neuron.squaredErrorGradient(w, 0, X, y)) {
        assertThat(Math.abs(slope)).isPositive().isLessThan(2 * 2.1e-9);
      }
      for (double slope : Neuron.crossEntropyGradient(w, 0, X, y)) {
        assertThat(slope).isCloseTo(Math.signum(a), within(2.1e-9));
      }
    }
  }

  @Test
  void theCrossEntropyGradientIsFiniteAndExactAt700() {
    assertThat(Neuron.crossEntropyGradient(new double[] {700}, 0, X, new double[] {0}))
        .containsExactly(1, 1);
    assertThat(Neuron.crossEntropyGradient(new double[] {-700}, 0, X, new double[] {1}))
        .containsExactly(-1, -1);
    assertThat(Neuron.squaredErrorGradient(new double[] {700}, 0, X, new double[] {0})[0])
        .isBetween(0.0, 1e-300);
  }
}
