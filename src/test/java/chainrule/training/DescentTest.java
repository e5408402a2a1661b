package chainrule.training;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** One function with two valleys: where a descent ends depends on where it begins. */
class DescentTest {

  private static final double RATE = 0.01;
  private static final int STEPS = 2000;

  /** Left the deeper valley, right the other, and the ridge between them. */
  private static final double DEEP = -1.3008395659415772;

  private static final double SHALLOW = 1.1309011226299863;
  private static final double RIDGE = 0.1699384433115909;

  /** x⁴ − 3x² + x. */
  private static double error(double[] x) {
    return Math.pow(x[0], 4) - 3 * x[0] * x[0] + x[0];
  }

  private static double[] slope(double[] x) {
    return new double[] {4 * Math.pow(x[0], 3) - 6 * x[0] + 1};
  }

  @Test
  void thoseAreTheThreePlacesWithoutASlope() {
    for (double x : new double[] {DEEP, SHALLOW, RIDGE}) {
      assertThat(slope(new double[] {x})[0]).isCloseTo(0, within(1e-13));
    }
    assertThat(error(new double[] {DEEP})).isLessThan(error(new double[] {SHALLOW}));
  }

  @Test
  void aDescentEndsInTheValleyInWhichItBegan() {
    for (double start = -2; start <= 2; start += 0.125) {
      double end = end(start);
      assertThat(end).as("from %s", start).isCloseTo(start < RIDGE ? DEEP : SHALLOW, within(1e-9));
    }
  }

  @Test
  void everyStepGoesDownhill() {
    double[][] path = Descent.path(new double[] {2}, DescentTest::slope, RATE, 50);
    for (int k = 0; k < 50; k++) {
      assertThat(error(path[k + 1])).as("step %s", k).isLessThan(error(path[k]));
      assertThat(path[k + 1][0]).isEqualTo(path[k][0] - RATE * slope(path[k])[0]);
    }
  }

  @Test
  void someStartsEndInTheWorseValleyAndRestartsFindTheBetter() {
    double[][] starts =
        new Random(1).doubles(8, -2, 2).mapToObj(x -> new double[] {x}).toArray(double[][]::new);
    assertThat(List.of(starts))
        .anySatisfy(s -> assertThat(end(s[0])).isCloseTo(SHALLOW, within(1e-9)));
    double[] best = Restarts.best(DescentTest::error, DescentTest::slope, starts, RATE, STEPS);
    assertThat(best[0]).isCloseTo(DEEP, within(1e-9));
  }

  @Test
  void restartsKnowNoValleyThatNoStartLeadsTo() {
    double[][] starts = {{0.5}, {1}, {2}};
    double[] best = Restarts.best(DescentTest::error, DescentTest::slope, starts, RATE, STEPS);
    assertThat(best[0]).isCloseTo(SHALLOW, within(1e-9));
  }

  @Test
  void amongEqualEndsTheFirstWinsAndNoNumberNever() {
    double[][] starts = {{Double.NaN}, {-1}, {1}, {-1}};
    double[] best = Restarts.best(x -> x[0] * x[0], x -> new double[1], starts, RATE, 3);
    assertThat(best).containsExactly(-1);
  }

  @Test
  void inputsStayAsTheyWereAndResultsAreFresh() {
    double[][] starts = {{1, 2}};
    double[][] path = Descent.path(starts[0], x -> x, RATE, 0);
    assertThat(path).isDeepEqualTo(starts);
    assertThat(path[0]).isNotSameAs(starts[0]);
    double[] best = Restarts.best(x -> x[0]++, x -> new double[] {x[0]++, 0}, starts, RATE, 1);
    assertThat(best).containsExactly(0.99, 2);
    assertThat(starts).isDeepEqualTo(new double[][] {{1, 2}});
  }

  private static double end(double start) {
    return Descent.path(new double[] {start}, DescentTest::slope, RATE, STEPS)[STEPS][0];
  }
}
