package chainrule.training;

import static org.assertj.core.api.Assertions.assertThat;

import chainrule.testing.Expect;
import chainrule.training.OutsideMomentumTest.Way;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class AheadNesterovTest {

  @Provide
  Arbitrary<Way> ways() {
    return OutsideMomentumTest.ways();
  }

  @Example
  void fourSteps_onAParabola_areThoseOfTheLibraries() {
    double[] ahead = {1};
    double[] velocity = {0};
    for (double expected : new double[] {0.85, 0.6975, 0.559125, 0.44094375}) {
      double[] before = velocity;
      velocity = Momentum.velocity(before, ahead, 0.1, 0.5);
      ahead = AheadNesterov.step(ahead, before, velocity, 0.5);
      Expect.close("θ̂", ahead, new double[] {expected}, 1e-15);
    }
  }

  @Example
  void aFallingRate_scalesTheVelocityFirst_inPyTorch() {
    double[] ahead = AheadNesterov.step(new double[] {1}, new double[1], new double[] {-0.1}, 0.5);
    ahead = AheadNesterov.step(ahead, new double[] {-0.1}, new double[] {-0.135}, 0.5);
    double[] scaled = {-0.135 * 0.01 / 0.1};
    double[] velocity = Momentum.velocity(scaled, ahead, 0.01, 0.5);
    Expect.close(
        "θ̂", AheadNesterov.step(ahead, scaled, velocity, 0.5), new double[] {0.6836625}, 1e-15);
  }

  @Property
  void atAnyRates_everyStepIsTheNotesLookAhead(@ForAll("ways") Way way) {
    double[] theta = way.start();
    double[] velocity = new double[theta.length];
    double[] ahead = theta;
    double[] theirs = velocity;
    for (double rate : way.rates()) {
      velocity =
          Nesterov.velocity(theta, velocity, AheadNesterovTest::slopes, rate, way.momentum());
      theta = Momentum.step(theta, velocity);
      double[] before = theirs;
      theirs = Momentum.velocity(before, slopes(ahead), rate, way.momentum());
      ahead = AheadNesterov.step(ahead, before, theirs, way.momentum());
      Expect.close("v", theirs, velocity, 1e-10);
      Expect.close("θ̂", ahead, Nesterov.lookAhead(theta, velocity, way.momentum()), 1e-10);
      Expect.close("θ", AheadNesterov.theta(ahead, theirs, way.momentum()), theta, 1e-10);
    }
  }

  /** As it is usually printed, θ̂ + α (v′ − v) + v′, and as Sutskever's followers print it. */
  @Property
  void aStep_isWhatBooksPrint(@ForAll("ways") Way way) {
    double[] v = slopes(way.start());
    double[] next = slopes(v);
    double alpha = way.momentum();
    double[] printed = new double[v.length];
    for (int i = 0; i < v.length; i++) {
      printed[i] = way.start()[i] - alpha * v[i] + (1 + alpha) * next[i];
    }
    Expect.close("θ̂", AheadNesterov.step(way.start(), v, next, alpha), printed, 1e-13);
  }

  @Example
  void whenAlphaRises_theyPart() {
    double[] v = Momentum.velocity(new double[1], new double[] {1}, 0.1, 0.5);
    double[] theirs = AheadNesterov.step(new double[] {1}, new double[1], v, 0.5);
    double[] notes = Nesterov.lookAhead(Momentum.step(new double[] {1}, v), v, 0.9);
    assertThat(theirs[0]).isEqualTo(0.85);
    assertThat(notes[0]).isEqualTo(0.81);
  }

  /** Of Σ sin θᵢ. */
  private static double[] slopes(double[] theta) {
    double[] slopes = new double[theta.length];
    for (int i = 0; i < slopes.length; i++) {
      slopes[i] = Math.cos(theta[i]);
    }
    return slopes;
  }
}
