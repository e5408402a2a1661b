package chainrule.grader.diagnosis;

import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * What an answer looks like.
 *
 * @param flaws what is wrong
 * @param agrees whether it is so on an input that is answered
 * @param byChance inputs that do not speak against it as long as there are few of them
 */
record Explanation(List<Flaw> flaws, Predicate<Trial> agrees, Predicate<Trial> byChance) {

  private static final int FEW = 10;

  Explanation(List<Flaw> flaws, Predicate<Trial> agrees) {
    this(flaws, agrees, trial -> false);
  }

  static Explanation of(String name, String says, Predicate<Trial> agrees) {
    return new Explanation(List.of(Flaw.generic(name, says, Flaw.ODD)), agrees);
  }

  /** How far-fetched it is. */
  int cost() {
    return flaws.stream().mapToInt(Flaw::cost).sum();
  }

  boolean agreesWith(List<Trial> trials) {
    return trials.stream().allMatch(agrees)
        && trials.stream().filter(byChance).count() * FEW <= trials.size();
  }

  /** The same, and one thing more that is wrong whatever comes out. */
  Explanation and(Flaw more) {
    return new Explanation(
        Stream.concat(flaws.stream(), Stream.of(more)).toList(), agrees, byChance);
  }

  /** The same, but for inputs that are treated apart, where the result is right. */
  Explanation except(Region apart) {
    int last = flaws.size() - 1;
    Flaw told =
        flaws
            .get(last)
            .saying(Flaw.generic("", "It is right only %s.".formatted(apart.name()), Flaw.SIMPLE));
    return new Explanation(
        Stream.concat(flaws.stream().limit(last), Stream.of(told)).toList(),
        trial -> apart.holds().test(trial) ? trial.isRight() : agrees.test(trial),
        byChance);
  }

  /**
   * The same near by, with something else wrong far out. A mistake has its own name for all that;
   * what is none, but for this, is told as one thing of two.
   */
  Explanation brokenFarOut() {
    int last = flaws.size() - 1;
    Flaw broken =
        Flaw.generic(
            "another result far out", "Far out, something overflows or is lost.", Flaw.SIMPLE);
    Stream<Flaw> told =
        flaws.get(last).isConvention()
            ? Stream.concat(flaws.stream(), Stream.of(broken))
            : Stream.concat(flaws.stream().limit(last), Stream.of(flaws.get(last).saying(broken)));
    return new Explanation(told.toList(), trial -> trial.far || agrees.test(trial));
  }
}
