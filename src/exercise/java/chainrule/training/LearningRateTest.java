package chainrule.training;

import chainrule.grader.exercise.Behaviour;
import chainrule.grader.exercise.Exercise;
import chainrule.grader.exercise.Task;
import chainrule.testing.Call;
import chainrule.testing.Draw;
import chainrule.testing.Expect;
import java.util.function.DoubleUnaryOperator;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

@Exercise(
    of = LearningRate.class,
    note = "06 - Neural Networks",
    section = "Stochastic Gradient Descent")
@Task(
    method = "decayed",
    points = 3,
    formula = "ηₖ = (1 − k/τ) η₀ + (k/τ) η_τ until τ, then η_τ",
    hint =
        "A straight way down from η₀ to η_τ, then level. In Java, k / tau of two ints is an int.")
@Task(
    method = "halved",
    points = 3,
    formula = "the first of η, η/2, η/4, … after which the loss is below what it was",
    note = "Neural Networks (slides)",
    section = "Train a neural network",
    hint = "Try the first rate before halving it. A loss that stays the same has not fallen.")
class LearningRateTest {

  private static final double TOLERANCE = 1e-15;

  @Provide
  Arbitrary<Double> rates() {
    return Draw.ofAnySize(Draw.probability(), (p, scale) -> p * scale);
  }

  @Provide
  Arbitrary<Double> losses() {
    return Draw.numberOfAnySize();
  }

  @Example
  @Behaviour("at the start the rate is η₀")
  void decayed_atTheStart_isTheFirstRate() {
    Expect.close("η₀", LearningRate.decayed(0.1, 0.001, 100, 0), 0.1, TOLERANCE);
  }

  @Example
  @Behaviour("a quarter of the way the rate is a quarter down")
  void decayed_aQuarterOfTheWay_isAQuarterDown() {
    Expect.close("η₁", LearningRate.decayed(0.5, 0.1, 4, 1), 0.4, TOLERANCE);
    Expect.close("η₃", LearningRate.decayed(0.5, 0.1, 4, 3), 0.2, TOLERANCE);
    double got = LearningRate.decayed(0.5, 0.1, 40_000_000, 30_000_000);
    Expect.close("three quarters of a long way", got, 0.2, TOLERANCE);
  }

  @Example
  @Behaviour("from τ on the rate is the last one")
  void decayed_atTauAndAfter_isTheLastRate() {
    Expect.close("η₁₀₀", LearningRate.decayed(0.1, 0.001, 100, 100), 0.001, TOLERANCE);
    Expect.close("η₁₀₁", LearningRate.decayed(0.1, 0.001, 100, 101), 0.001, TOLERANCE);
    Expect.close("η₉₉₉₉", LearningRate.decayed(0.1, 0.001, 100, 9999), 0.001, TOLERANCE);
  }

  @Example
  @Behaviour("a rate may fall to 0")
  void decayed_toNothing_isNothingAtTheEnd() {
    Expect.close("η₅₀", LearningRate.decayed(0.1, 0, 100, 50), 0.05, TOLERANCE);
    Expect.same("η₁₀₀", LearningRate.decayed(0.1, 0, 100, 100), 0);
  }

  @Example
  @Behaviour("with τ = 0 the rate is the last one from the start")
  void decayed_withoutAWayDown_isTheLastRate() {
    Expect.close("η₀", LearningRate.decayed(0.1, 0.001, 0, 0), 0.001, TOLERANCE);
    Expect.close("η₁", LearningRate.decayed(0.1, 0.001, 0, 1), 0.001, TOLERANCE);
  }

  @Property
  @Behaviour("the rate goes straight from the first to the last and then stays level")
  void decayed_goesStraightDown_thenLevel(
      @ForAll("rates") double eta0,
      @ForAll("rates") double etaTau,
      @ForAll @IntRange(min = 1, max = 50) int tau,
      @ForAll @IntRange(max = 100) int k) {
    int left = Math.max(0, tau - k);
    double expected = etaTau + left * ((eta0 - etaTau) / tau);
    double got = Call.pure(LearningRate::decayed, eta0, etaTau, tau, k);
    Expect.close("ηₖ", got, expected, 1e-14 * (eta0 + etaTau));
  }

  /** One step from w = 1 on L = w², whose slope there is 2: L = (1 − 2η)². */
  @Example
  @Behaviour("on a parabola 8 is halved to 0.5, the first rate at which the loss falls")
  void halved_onAParabola_stopsWhereTheLossFalls() {
    double got = LearningRate.halved(8, 1, eta -> (1 - 2 * eta) * (1 - 2 * eta));
    Expect.same("η: 8, 4 and 2 make L larger, 1 leaves it at 1", got, 0.5);
  }

  /** On the same parabola 0.45 would lead nearly to the bottom. */
  @Example
  @Behaviour("a rate that works is taken, though its half would work better")
  void halved_isTheFirstThatWorks_notTheBest() {
    double got = LearningRate.halved(3.6, 1, eta -> (1 - 2 * eta) * (1 - 2 * eta));
    Expect.same("η: 3.6 and 1.8 make L larger, 0.9 makes it smaller", got, 0.9);
  }

  @Example
  @Behaviour("a rate is halved until it works, however often that is")
  void halved_asOftenAsItTakes() {
    double got = LearningRate.halved(1, 1, eta -> eta < 1e-200 ? 0 : 2);
    Expect.same("η, where all below 1e-200 make L smaller", got, Math.scalb(1.0, -665));
    got = LearningRate.halved(1, 1, eta -> eta < 1e-320 ? 0 : 2);
    Expect.same("η, where all below 1e-320 make L smaller", got, Math.scalb(1.0, -1064));
  }

  @Example
  @Behaviour("a loss that falls by very little has fallen")
  void halved_whereTheLossFallsByVeryLittle_stopsThere() {
    double got = LearningRate.halved(1, 3e-100, eta -> eta < 0.3 ? 2e-100 : 4e-100);
    Expect.same("η, where 1 and 0.5 make L = 3e-100 larger, 0.25 makes it smaller", got, 0.25);
  }

  @Example
  @Behaviour("a rate that works is not halved")
  void halved_ofARateThatWorks_isThatRate() {
    Expect.same("η", LearningRate.halved(0.1, 1, eta -> 1 - eta), 0.1);
  }

  /** Of the numbers that a double has, η is halved to 0 in the end. */
  @Example
  @Behaviour("where no rate makes the loss fall the result is 0")
  void halved_whereNoRateWorks_isZero() {
    Expect.same("η, if every step makes L larger", LearningRate.halved(0.1, 1, eta -> 2), 0);
    Expect.same("η, if L stays as it is", LearningRate.halved(8, 1, eta -> 1), 0);
  }

  @Example
  @Behaviour("another rate, another loss, or another step has another result")
  void halved_ofAnotherRateLossOrStep_isAnother() {
    DoubleUnaryOperator same = eta -> eta;
    Expect.same("η from 8, L = 1", LearningRate.halved(8, 1, same), 0.5);
    Expect.same("η from 8, L = 3", LearningRate.halved(8, 3, same), 2);
    Expect.same("η from 6, L = 3", LearningRate.halved(6, 3, same), 1.5);
    double steeper = LearningRate.halved(6, 3, eta -> 4 * eta);
    Expect.same("η from 6, L = 3, of another step", steeper, 0.375);
  }

  @Property
  @Behaviour("the result is the first of η, η/2, η/4, … that makes the loss fall")
  void halved_isTheFirstThatWorks(
      @ForAll("rates") double learningRate,
      @ForAll @IntRange(max = 40) int halvings,
      @ForAll("losses") double loss) {
    double halved = Math.scalb(learningRate, -halvings);
    double works = 1.2 * halved;
    double got = LearningRate.halved(learningRate, loss, eta -> eta < works ? loss - 1 : loss + 1);
    Expect.close("η", got, halved, 1e-14 * halved);
  }
}
