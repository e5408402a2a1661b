package chainrule.grader.diagnosis;

import chainrule.grader.question.Outcome;
import chainrule.grader.slip.Slip;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Looks for two slips of the hand that an answer may have made in one method.
 *
 * @param formula the formula without any
 * @param trials what both have to explain together
 */
record SlipPairs(SlippedFormula formula, List<Trial> trials) {

  private static final int FEW = 120;

  /**
   * Any two of a few slips; of many, one has to explain half of what is wrong by itself. One that
   * makes a loop endless does so beside any other.
   */
  Optional<Hypothesis> of(List<Slip> own) {
    List<Slip> ending =
        own.stream().filter(slip -> !formula.with(slip).at(last()).isEndless()).toList();
    return pairs(ending, own.size() <= FEW)
        .filter(both -> with(both, Flaw.SLIP).explains(trials))
        .filter(both -> both.stream().noneMatch(this::isIdle))
        .map(both -> with(both, both.stream().anyMatch(this::isHalf) ? Flaw.HALF_SLIP : Flaw.SLIP))
        .findFirst();
  }

  private Stream<List<Slip>> pairs(List<Slip> ending, boolean few) {
    return IntStream.range(0, ending.size())
        .filter(i -> few || isHalf(ending.get(i)))
        .boxed()
        .flatMap(
            i ->
                ending.stream()
                    .limit(few ? i : ending.size())
                    .filter(other -> other != ending.get(i))
                    .map(other -> List.of(other, ending.get(i))));
  }

  private Hypothesis with(List<Slip> both, int cost) {
    return formula.with(both.get(0), both.get(1), cost);
  }

  private Trial last() {
    return trials.get(trials.size() - 1);
  }

  /** Whether it explains at least half of several entries that are wrong. */
  private boolean isHalf(Slip slip) {
    Trial trial = last();
    Outcome got = trial.got();
    Outcome slipped = formula.with(slip).at(trial);
    if (!got.shape().equals(slipped.shape()) || !got.shape().equals(trial.right.shape())) {
      return false;
    }
    int[] wrong =
        IntStream.range(0, got.numbers().length)
            .filter(entry -> !got.agreesAt(entry, trial.right))
            .toArray();
    long fitting = Arrays.stream(wrong).filter(entry -> got.agreesAt(entry, slipped)).count();
    return wrong.length > 1 && 2 * fitting >= wrong.length;
  }

  /** Whether it changes nothing alone: beside another one it is no mistake either. */
  private boolean isIdle(Slip slip) {
    Hypothesis alone = formula.with(slip);
    return trials.stream().allMatch(trial -> alone.at(trial).agrees(trial.by(formula)));
  }
}
