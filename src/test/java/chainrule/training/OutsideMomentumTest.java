package chainrule.training;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import chainrule.testing.Draw;
import chainrule.testing.Expect;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class OutsideMomentumTest {

  /** A way of several steps: where it starts, the rate of each step, α. */
  record Way(double[] start, double[] rates, double momentum) {}

  @Provide
  static Arbitrary<Way> ways() {
    return Combinators.combine(Draw.size(), Draw.size())
        .flatAs(
            (n, steps) ->
                Combinators.combine(
                        Draw.vector(n), Draw.vector(Draw.probability(), steps), Draw.probability())
                    .as(Way::new));
  }

  @Example
  void threeSteps_onASlopeOfMinusOne_areThoseOfPyTorch() {
    double[] theta = {0};
    double[] sum = {0};
    for (double rate : new double[] {0.1, 0.1, 0.01}) {
      sum = DecayingAverage.sum(sum, new double[] {-1}, 0.5);
      theta = OutsideMomentum.step(theta, sum, rate);
    }
    Expect.close("θ", theta, new double[] {0.2675}, 1e-15);
  }

  @Example
  void whenTheRateFalls_theNotesVelocityKeepsWhatItGained() {
    double[] theta = {0};
    double[] velocity = {0};
    for (double rate : new double[] {0.1, 0.1, 0.01}) {
      velocity = Momentum.velocity(velocity, new double[] {-1}, rate, 0.5);
      theta = Momentum.step(theta, velocity);
    }
    Expect.close("θ", theta, new double[] {0.335}, 1e-15);
  }

  @Property
  void atOneRate_everyStepIsTheNotes(@ForAll("ways") Way way) {
    double rate = way.rates[0];
    double[] theta = way.start;
    double[] velocity = new double[theta.length];
    double[] outside = way.start;
    double[] sum = new double[theta.length];
    for (int step = 0; step < 6; step++) {
      velocity = Momentum.velocity(velocity, slopes(theta), rate, way.momentum);
      theta = Momentum.step(theta, velocity);
      sum = DecayingAverage.sum(sum, slopes(outside), way.momentum);
      outside = OutsideMomentum.step(outside, sum, rate);
      Expect.close("v", OutsideMomentum.velocity(sum, rate), velocity, 1e-11);
      Expect.close("θ", outside, theta, 1e-11);
    }
  }

  @Property
  void atAnyRates_everyStepIsTheNotes_ifTheVelocityIsScaledFirst(@ForAll("ways") Way way) {
    double[] theta = way.start;
    double[] velocity = new double[theta.length];
    double[] outside = way.start;
    double[] sum = new double[theta.length];
    double before = way.rates[0];
    for (double rate : way.rates) {
      double[] scaled = scaled(velocity, rate / before);
      velocity = Momentum.velocity(scaled, slopes(theta), rate, way.momentum);
      theta = Momentum.step(theta, velocity);
      sum = DecayingAverage.sum(sum, slopes(outside), way.momentum);
      outside = OutsideMomentum.step(outside, sum, rate);
      Expect.close("θ", outside, theta, 1e-10);
      before = rate;
    }
  }

  @Property
  void withoutScaling_theyPartAtTheFirstStepWithTheNewRate(@ForAll("ways") Way way) {
    double rate = way.rates[0];
    double[] v = Momentum.velocity(new double[way.start.length], way.start, rate, way.momentum);
    double[] sum = DecayingAverage.sum(new double[v.length], way.start, way.momentum);
    double[] inside = Momentum.velocity(v, way.start, rate / 2, way.momentum);
    sum = DecayingAverage.sum(sum, way.start, way.momentum);
    double[] outside = OutsideMomentum.velocity(sum, rate / 2);
    for (int i = 0; i < v.length; i++) {
      assertThat(inside[i] - outside[i])
          .as("what is left of v[%d]", i)
          .isCloseTo(way.momentum * v[i] / 2, within(1e-12));
    }
  }

  private static double[] scaled(double[] v, double factor) {
    double[] scaled = v.clone();
    for (int i = 0; i < v.length; i++) {
      scaled[i] *= factor;
    }
    return scaled;
  }

  /** Of Σ sin θᵢ: it bends everywhere and stays within one. */
  private static double[] slopes(double[] theta) {
    double[] slopes = new double[theta.length];
    for (int i = 0; i < slopes.length; i++) {
      slopes[i] = Math.cos(theta[i]);
    }
    return slopes;
  }
}
