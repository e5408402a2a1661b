package chainrule.training;

import chainrule.grader.exercise.Behaviour;
import chainrule.grader.exercise.Exercise;
import chainrule.grader.exercise.Task;
import chainrule.testing.Call;
import chainrule.testing.Draw;
import chainrule.testing.Expect;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

@Exercise(of = MomentumSchedule.class, note = "06 - Neural Networks", section = "Momentum")
@Task(
    method = "at",
    points = 2,
    formula = "each α for some epochs, the last one from then on",
    hint = "How often has α moved on to its next value? The list of values has an end.")
class MomentumScheduleTest {

  @Provide
  Arbitrary<double[]> alphas() {
    return Draw.size().flatMap(n -> Draw.vector(Draw.probability(), n));
  }

  @Example
  @Behaviour("at the beginning it is the first α")
  void at_theBeginning_isTheFirst() {
    expect(0.5, 0);
    expect(0.5, 9);
  }

  @Example
  @Behaviour("after its epochs each α makes way for the next")
  void at_theTurns_isTheNext() {
    expect(0.9, 10);
    expect(0.9, 19);
    expect(0.99, 20);
  }

  @Example
  @Behaviour("an epoch has its α whichever was asked for before")
  void at_anEarlierEpoch_isAnEarlierOne() {
    for (double first = 0.1; first < 0.9; first += 0.1) {
      double[] alphas = {first, 0.9};
      Expect.same("α in epoch 20", Call.pure(MomentumSchedule::at, alphas, 10, 20), 0.9);
      Expect.same("α in epoch 9", Call.pure(MomentumSchedule::at, alphas, 10, 9), first);
    }
  }

  @Example
  @Behaviour("an α that is to stay for as many epochs as an int can count stays")
  void at_anyEpochOfALongStage_isTheFirst() {
    double got = Call.pure(MomentumSchedule::at, new double[] {0.5, 0.9}, Integer.MAX_VALUE, 5);
    Expect.same("α", got, 0.5);
  }

  @Example
  @Behaviour("at the end it stays at the last α")
  void at_theEnd_staysAtTheLast() {
    expect(0.99, 29);
    expect(0.99, 30);
    expect(0.99, 1_000_000);
  }

  @Example
  @Behaviour("a very small α is that α")
  void at_aVerySmallAlpha_isThatAlpha() {
    double got = Call.pure(MomentumSchedule::at, new double[] {1e-12, 0.5}, 3, 2);
    Expect.same("α", got, 1e-12);
  }

  @Property
  @Behaviour("in every epoch it is the α whose turn it is")
  void at_anyEpoch_isAsCounted(
      @ForAll("alphas") double[] alphas,
      @ForAll @IntRange(min = 1, max = 5) int epochsEach,
      @ForAll @IntRange(max = 80) int epoch) {
    double got = Call.pure(MomentumSchedule::at, alphas, epochsEach, epoch);
    int which = 0;
    int left = epoch;
    while (left >= epochsEach && which < alphas.length - 1) {
      left -= epochsEach;
      which++;
    }
    Expect.same("α", got, alphas[which]);
  }

  private static void expect(double alpha, int epoch) {
    double[] common = {0.5, 0.9, 0.99};
    double got = Call.pure(MomentumSchedule::at, common, 10, epoch);
    Expect.same("α in epoch " + epoch, got, alpha);
  }
}
