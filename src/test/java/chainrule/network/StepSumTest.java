package chainrule.network;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import chainrule.activation.Activation;
import java.util.Random;
import java.util.TreeSet;
import java.util.function.DoubleUnaryOperator;
import org.junit.jupiter.api.Test;

/** The wider the hidden layer, the nearer the staircase. */
class StepSumTest {

  private static final double LOW = -2;
  private static final double HIGH = 2;

  @Test
  void worstErrorFallsAsTheWidthGrows_onASmoothFunction() {
    expectFall(x -> Math.sin(3 * x) + x * x / 4, 4);
  }

  @Test
  void worstErrorFallsAsTheWidthGrows_onAFunctionWithCorners() {
    expectFall(x -> Math.abs(x - 0.3) + Math.max(0, -1 - x), 2);
  }

  /** With a slope of at most s, the error is at most the rise over one part, s (high − low) / n. */
  private static void expectFall(DoubleUnaryOperator f, double steepest) {
    double before = Double.POSITIVE_INFINITY;
    for (int width = 4; width <= 256; width *= 2) {
      double worst = worstError(f, width);
      assertThat(worst).as("width %d", width).isLessThan(before);
      assertThat(worst).isLessThan(steepest * (HIGH - LOW) / width);
      before = worst;
    }
    assertThat(before).isPositive();
  }

  private static double worstError(DoubleUnaryOperator f, int width) {
    Layer[] network = StepSum.network(f, LOW, HIGH, width);
    assertThat(network[0].nodes()).isEqualTo(width);
    double worst = 0;
    for (int i = 0; i <= 5000; i++) {
      double x = LOW + (HIGH - LOW) * i / 5000;
      double got = FeedForward.output(network, new double[] {x})[0];
      worst = Math.max(worst, Math.abs(got - f.applyAsDouble(x)));
    }
    return worst;
  }

  @Test
  void oneNeuronIsOneStep_inTheMiddle() {
    Layer[] network = StepSum.network(x -> 3 * x, 0, 2, 1);
    assertThat(FeedForward.output(network, new double[] {1})).containsExactly(3);
  }

  @Test
  void everyStep_isInTheMiddleOfItsPart() {
    Layer steps = StepSum.network(Math::sin, 0, 1, 200)[0];
    for (int i = 0; i < 200; i++) {
      double middle = -steps.bias()[i] / steps.weights()[i][0];
      assertThat(middle).as("step %d", i).isCloseTo((i + 0.5) / 200, within(1e-12));
    }
  }

  @Test
  void anEmptyIntervalOrLayerIsRefused() {
    assertThatThrownBy(() -> StepSum.network(Math::sin, 0, 1, 0))
        .hasMessage(
            "0 steps on [0.0, 1.0], but there must be at least 1, on a finite interval with low < high");
    assertThatThrownBy(() -> StepSum.network(Math::sin, 1, 1, 4))
        .hasMessage(
            "4 steps on [1.0, 1.0], but there must be at least 1, on a finite interval with low < high");
    for (double end : new double[] {Double.NaN, Double.POSITIVE_INFINITY}) {
      assertThatThrownBy(() -> StepSum.network(Math::sin, 0, end, 4))
          .isInstanceOf(IllegalArgumentException.class);
    }
    assertThatThrownBy(() -> StepSum.network(Math::sin, -1e308, 1e308, 4))
        .isInstanceOf(IllegalArgumentException.class);
  }

  /** Its square root is NaN one rounding beyond the end, and so would the whole network be. */
  @Test
  void theFunctionIsAskedOnTheIntervalOnly_andAtBothEnds() {
    Random random = new Random(1);
    for (int n = 0; n < 2000; n++) {
      double low = random.nextGaussian();
      double high = low + random.nextDouble(1e-9, 3);
      TreeSet<Double> asked = new TreeSet<>();
      DoubleUnaryOperator f =
          x -> {
            asked.add(x);
            return Math.sqrt(high - x) + Math.sqrt(x - low);
          };
      Layer[] network = StepSum.network(f, low, high, random.nextInt(1, 50));
      assertThat(asked.first()).isEqualTo(low);
      assertThat(asked.last()).isEqualTo(high);
      assertThat(FeedForward.output(network, new double[] {(low + high) / 2})[0]).isFinite();
    }
  }

  @Test
  void theWidestInterval_andTheNarrowestPart_haveTheirStep() {
    for (double high : new double[] {Double.MAX_VALUE, 2.3e-308}) {
      Layer[] network = StepSum.network(x -> x / high, 0, high, 1);
      assertThat(FeedForward.output(network, new double[] {high / 2})).containsExactly(0.5);
    }
  }

  /** 1e-307 in four parts is 2.5e-308; in five it is 2e-308, and 4 over that is infinite. */
  @Test
  void stepsTooCloseToOneAnother_areRefused() {
    Layer[] network = StepSum.network(x -> x, 0, 1e-307, 4);
    assertThat(FeedForward.output(network, new double[] {5e-308})[0])
        .isCloseTo(5e-308, within(1e-316));
    for (double high : new double[] {1e-307, 1e-310, Double.MIN_VALUE}) {
      assertThatThrownBy(() -> StepSum.network(x -> x, 0, high, 5))
          .isInstanceOf(IllegalArgumentException.class)
          .hasMessage(
              "5 steps on [0.0, %s] are too close to one another to be told apart".formatted(high));
    }
  }

  @Test
  void tanhNeuronsMakeTheSameStaircase() {
    Layer[] sigmoids = StepSum.network(x -> Math.sin(3 * x), -2, 2, 32);
    Layer[] tanh = StepSum.withTanh(sigmoids);
    assertThat(tanh[0].activation()).isEqualTo(Activation.TANH);
    assertThat(tanh[0].nodes()).isEqualTo(32);
    for (double x = -2; x <= 2; x += 0.01) {
      double[] at = {x};
      assertThat(FeedForward.output(tanh, at))
          .containsExactly(FeedForward.output(sigmoids, at), within(1e-12));
    }
  }

  /** x₁x₂ itself is the truth, and four times the neurons leave a quarter of the error. */
  @Test
  void ofTwoInputs_theWorstErrorFallsAsTheWidthGrows() {
    double before = 1;
    for (int width = 8; width <= 512; width *= 4) {
      double worst = worstOfTheProduct(StepSum.product(width));
      assertThat(worst).as("%s neurons", width).isLessThan(before / 3);
      before = worst;
    }
    assertThat(before).isLessThan(0.002);
  }

  private static double worstOfTheProduct(Layer[] network) {
    double worst = 0;
    for (double x1 = -1; x1 <= 1; x1 += 1.0 / 32) {
      for (double x2 = -1; x2 <= 1; x2 += 1.0 / 32) {
        double got = FeedForward.output(network, new double[] {x1, x2})[0];
        worst = Math.max(worst, Math.abs(got - x1 * x2));
      }
    }
    return worst;
  }

  @Test
  void otherWidthsAndOtherNetworksAreRefused() {
    assertThatThrownBy(() -> StepSum.product(3))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("width is 3 but must be even and at least 2, half for each diagonal");
    Layer[] tanh = StepSum.withTanh(StepSum.product(2));
    assertThatThrownBy(() -> StepSum.withTanh(tanh))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("network is not one layer of sigmoids and one output");
    Layer[] apart = {StepSum.product(2)[0], StepSum.product(4)[1]};
    assertThatThrownBy(() -> StepSum.withTanh(apart)).isInstanceOf(IllegalArgumentException.class);
  }
}
