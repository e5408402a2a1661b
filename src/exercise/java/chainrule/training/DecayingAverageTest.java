package chainrule.training;

import chainrule.grader.exercise.Behaviour;
import chainrule.grader.exercise.Exercise;
import chainrule.grader.exercise.Task;
import chainrule.testing.Call;
import chainrule.testing.Draw;
import chainrule.testing.Expect;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

@Exercise(of = DecayingAverage.class, note = "06 - Neural Networks", section = "Momentum")
@Task(
    method = "sum",
    points = 1,
    formula = "s ← α s + g",
    hint = "The past fades by α; the newest gradient counts in full.")
@Task(
    method = "average",
    points = 2,
    formula = "m ← α m + (1 − α) g",
    hint = "The two weights add up to 1: what the past keeps, the newest gradient does not get.")
class DecayingAverageTest {

  private static final double TOLERANCE = 1e-12;

  /** Past, newest slope, α. */
  private interface Formula {
    double[] of(double[] past, double[] newest, double alpha);
  }

  private static double[] sum(double[] past, double[] newest, double alpha) {
    return Call.pure(DecayingAverage::sum, past, newest, alpha);
  }

  private static double[] average(double[] past, double[] newest, double alpha) {
    return Call.pure(DecayingAverage::average, past, newest, alpha);
  }

  /** Slopes one after the other, n each. */
  record Slopes(double[][] g, double alpha) {

    int n() {
      return g[0].length;
    }

    /** Σⱼ weight · αʲ · g that came j steps ago, from the newest to the oldest. */
    double[] faded(double weight) {
      double[] faded = new double[n()];
      double power = weight;
      for (int k = g.length - 1; k >= 0; k--) {
        for (int i = 0; i < faded.length; i++) {
          faded[i] += power * g[k][i];
        }
        power *= alpha;
      }
      return faded;
    }

    double[] all(Formula formula) {
      double[] past = new double[n()];
      for (double[] newest : g) {
        past = formula.of(past, newest, alpha);
      }
      return past;
    }
  }

  @Provide
  Arbitrary<Slopes> slopes() {
    return Combinators.combine(Draw.size(), Draw.size())
        .flatAs(
            (steps, n) ->
                Combinators.combine(Draw.matrixOfAnySize(steps, n), Draw.share()).as(Slopes::new));
  }

  private static double[] atRest(Formula formula) {
    double[] past = {0};
    for (int k = 0; k < 400; k++) {
      past = formula.of(past, new double[] {1}, 0.9);
    }
    return past;
  }

  @Example
  @Behaviour("with α = 0.9 the sum of one constant slope grows to ten times it")
  void sum_ofOneConstantSlope_growsToTenTimes() {
    double[] got = atRest(DecayingAverageTest::sum);
    Expect.close("s", got, new double[] {10}, 1e-12);
  }

  @Example
  @Behaviour("an α of 0.999 keeps nearly all of the past, one of 0.001 nearly none")
  void sum_withALargeOrSmallAlpha_isInProportion() {
    double[] got = sum(new double[] {1000}, new double[] {2}, 0.999);
    Expect.close("s with α = 0.999", got, new double[] {1001}, 1e-12 * 1000);
    got = sum(new double[] {1}, new double[] {1}, 0.001);
    Expect.close("s with α = 0.001", got, new double[] {1.001}, TOLERANCE);
  }

  @Example
  @Behaviour("with α = 0 it is the newest slope, in an array of its own")
  void sum_withoutAMemory_isTheNewestInANewArray() {
    double[] newest = {1, 2};
    Expect.close("s", sum(new double[] {3, 4}, newest, 0), newest, 0);
    Expect.close("s, from 0", sum(new double[2], newest, 0), newest, 0);
  }

  @Property
  @Behaviour("the sum is that of all slopes, each multiplied by α at every later step")
  void sum_isTheSumOfFadedSlopes(@ForAll("slopes") Slopes s) {
    double[] got = s.all(DecayingAverageTest::sum);
    Expect.close("s", got, s.faded(1), TOLERANCE * Expect.largest(s.g));
  }

  @Example
  @Behaviour("the average of one constant slope is that slope")
  void average_ofOneConstantSlope_isThatSlope() {
    double[] got = atRest(DecayingAverageTest::average);
    Expect.close("m", got, new double[] {1}, 1e-12);
  }

  @Example
  @Behaviour("with α = 0.9 the average of a first slope is a tenth of it")
  void average_ofTheFirstSlope_isATenthOfIt() {
    double[] got = Call.pure(DecayingAverage::average, new double[] {0}, new double[] {1}, 0.9);
    Expect.close("m", got, new double[] {0.1}, 1e-15);
  }

  @Example
  @Behaviour("an α of 0.999 keeps nearly all of the past, one of 0.001 nearly none")
  void average_withALargeOrSmallAlpha_isInProportion() {
    double[] got = average(new double[] {1000}, new double[] {2}, 0.999);
    Expect.close("m with α = 0.999", got, new double[] {999.002}, 1e-12 * 1000);
    got = average(new double[] {1}, new double[] {2}, 0.001);
    Expect.close("m with α = 0.001", got, new double[] {1.999}, TOLERANCE);
  }

  @Example
  @Behaviour("with α = 0 it is the newest slope, in an array of its own")
  void average_withoutAMemory_isTheNewestInANewArray() {
    double[] newest = {1, 2};
    Expect.close("m", average(new double[] {3, 4}, newest, 0), newest, 0);
    Expect.close("m, from 0", average(new double[2], newest, 0), newest, 0);
  }

  @Property
  @Behaviour("the average is the sum of the decayed slopes, times 1 − α")
  void average_weighsFadedSlopesByOneMinusAlpha(@ForAll("slopes") Slopes s) {
    double[] got = s.all(DecayingAverageTest::average);
    Expect.close("m", got, s.faded(1 - s.alpha), TOLERANCE * Expect.largest(s.g));
  }
}
