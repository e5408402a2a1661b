package chainrule.regularization;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import chainrule.testing.Draw;
import chainrule.testing.Expect;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class PlainDropoutTest {

  /** Activations h, the weights w behind them, which of them are kept, and p. */
  record Units(double[] h, double[] w, boolean[] keep, double p) {}

  @Provide
  Arbitrary<Units> units() {
    Arbitrary<Boolean> coin = Arbitraries.of(true, false);
    return Draw.size()
        .flatMap(
            n ->
                Combinators.combine(
                        Draw.vector(n),
                        Draw.vector(n),
                        coin.array(boolean[].class).ofSize(n),
                        Draw.probability())
                    .as(Units::new));
  }

  @Example
  void aFifthDropped_leavesOnesAndFourFifths() {
    double[] h = {1, 1};
    Expect.close("h", PlainDropout.masked(h, new boolean[] {true, false}), new double[] {1, 0}, 0);
    Expect.close("h", PlainDropout.inference(h, 0.2), new double[] {0.8, 0.8}, 1e-16);
  }

  @Example
  void aDroppedUnit_isZeroWhateverItWas() {
    double[] h = {Double.NaN, Double.POSITIVE_INFINITY, 1e308};
    assertThat(PlainDropout.masked(h, new boolean[3])).containsOnly(0);
    assertThat(PlainDropout.inference(h, 0)).containsExactly(h);
  }

  @Example
  void aProbabilityOfOne_isRefused() {
    assertThatThrownBy(() -> PlainDropout.inference(new double[] {1}, 1))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("dropProbability is 1.0 but must be at least 0 and below 1");
  }

  @Property
  void masked_isTheInvertedFormTimesTheChanceOfBeingKept(@ForAll("units") Units u) {
    double[] inverted = Dropout.forward(u.h, u.keep, u.p);
    Expect.close(
        "h", PlainDropout.masked(u.h, u.keep), PlainDropout.inference(inverted, u.p), 1e-14);
  }

  /** w on plain units and (1 − p) w on inverted ones, in training and at inference. */
  @Property
  void theWeightsBehind_timesTheChanceOfBeingKept_areThoseOfTheInvertedForm(
      @ForAll("units") Units u) {
    double[] theirs = PlainDropout.inference(u.w, u.p);
    Expect.close(
        "in training",
        dot(u.w, PlainDropout.masked(u.h, u.keep)),
        dot(theirs, Dropout.forward(u.h, u.keep, u.p)),
        1e-12);
    Expect.close("inference", dot(u.w, PlainDropout.inference(u.h, u.p)), dot(theirs, u.h), 1e-12);
  }

  private static double dot(double[] w, double[] h) {
    double sum = 0;
    for (int i = 0; i < w.length; i++) {
      sum += w[i] * h[i];
    }
    return sum;
  }
}
