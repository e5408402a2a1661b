package chainrule.training;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Random;
import org.junit.jupiter.api.Test;

/** The note calls the velocity a decaying average; its numbers are those of the decaying sum. */
class DecayingSumTest {

  private static final double ETA = 0.1;
  private static final double ALPHA = 0.9;

  @Test
  void onOneConstantSlope_theVelocityIsTheSum_tenTimesTheAverage() {
    double[] g = {1};
    double[] v = {0};
    double[] sum = {0};
    double[] average = {0};
    for (int k = 0; k < 400; k++) {
      v = Momentum.velocity(v, g, ETA, ALPHA);
      sum = DecayingAverage.sum(sum, g, ALPHA);
      average = DecayingAverage.average(average, g, ALPHA);
    }
    assertThat(v[0]).isCloseTo(-1, within(1e-12));
    assertThat(-ETA * sum[0]).isCloseTo(-1, within(1e-12));
    assertThat(-ETA * average[0]).isCloseTo(-0.1, within(1e-12));
  }

  @Test
  void onAnySlopes_theVelocityIsMinusEtaTimesTheSum() {
    Random random = new Random(1);
    double[] v = new double[3];
    double[] sum = new double[3];
    for (int k = 0; k < 50; k++) {
      double[] g = random.doubles(3, -2, 2).toArray();
      v = Momentum.velocity(v, g, ETA, ALPHA);
      sum = DecayingAverage.sum(sum, g, ALPHA);
      for (int i = 0; i < 3; i++) {
        assertThat(v[i]).isCloseTo(-ETA * sum[i], within(1e-14));
      }
    }
  }
}
