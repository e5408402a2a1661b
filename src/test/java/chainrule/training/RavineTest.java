package chainrule.training;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import chainrule.calculus.Quadratic;
import org.junit.jupiter.api.Test;

/** A ravine, a hundred times as steep across as along: what momentum is for. */
class RavineTest {

  private static final double[][] A = {{1, 0}, {0, 100}};
  private static final double[] B = {0, 0};
  private static final double[] START = {10, 1};
  private static final double RATE = 0.01;
  private static final double ALPHA = 0.8;

  /** A step from θ and v to the next v. */
  private interface Rule {
    double[] velocity(double[] theta, double[] velocity);
  }

  private static double[] slopes(double[] theta) {
    return Quadratic.gradient(A, B, theta);
  }

  private static double[] plain(double[] theta, double[] velocity) {
    return Momentum.velocity(velocity, slopes(theta), RATE, 0);
  }

  private static double[] momentum(double[] theta, double[] velocity) {
    return Momentum.velocity(velocity, slopes(theta), RATE, ALPHA);
  }

  private static double[] nesterov(double[] theta, double[] velocity) {
    return Nesterov.velocity(theta, velocity, RavineTest::slopes, RATE, ALPHA);
  }

  @Test
  void momentumIsThereInAThirdOfTheStepsAndNesterovToo() {
    int plain = steps(RavineTest::plain);
    assertThat(plain).isBetween(1000, 2000);
    assertThat(steps(RavineTest::momentum)).isLessThan(plain / 3);
    assertThat(steps(RavineTest::nesterov)).isLessThan(plain / 3);
  }

  @Test
  void onASteepSideNesterovSwingsLessThanMomentum() {
    assertThat(worstSwing(RavineTest::nesterov)).isLessThan(worstSwing(RavineTest::momentum) / 2);
  }

  @Test
  void withoutMomentumBothArePlainGradientDescent() {
    double[] v = {3, -4};
    double[] expected = GradientDescent.step(START, slopes(START), RATE);
    double[] momentum = Momentum.velocity(v, slopes(START), RATE, 0);
    double[] nesterov = Nesterov.velocity(START, v, RavineTest::slopes, RATE, 0);
    assertThat(Momentum.step(START, momentum)).containsExactly(expected, within(1e-15));
    assertThat(Momentum.step(START, nesterov)).containsExactly(expected, within(1e-15));
  }

  @Test
  void aRisingMomentumIsThereToo() {
    double[] alphas = {0.5, 0.7, 0.8};
    int[] epoch = {0};
    int steps =
        steps(
            (theta, v) ->
                Momentum.velocity(
                    v, slopes(theta), RATE, MomentumSchedule.at(alphas, 20, epoch[0]++)));
    assertThat(steps).isLessThan(steps(RavineTest::plain) / 3);
  }

  /** Until the minimum at 0 is a millionth away, or for too long. */
  private static int steps(Rule rule) {
    double[] theta = START;
    double[] velocity = new double[2];
    int steps = 0;
    while (steps < 10_000 && Math.hypot(theta[0], theta[1]) > 1e-6) {
      velocity = rule.velocity(theta, velocity);
      theta = Momentum.step(theta, velocity);
      steps++;
    }
    return steps;
  }

  /** How far the first twenty steps get to the other side. */
  private static double worstSwing(Rule rule) {
    double[] theta = START;
    double[] velocity = new double[2];
    double worst = 0;
    for (int k = 0; k < 20; k++) {
      velocity = rule.velocity(theta, velocity);
      theta = Momentum.step(theta, velocity);
      worst = Math.max(worst, -theta[1]);
    }
    return worst;
  }
}
