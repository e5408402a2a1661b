package chainrule.grader.diagnosis;

import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * What an answer looks like.
 *
 * @param parts what is wrong
 * @param agrees whether it is so on an input that is answered
 * @param byChance inputs that do not speak against it as long as there are few of them
 */
record Explanation(List<Part> parts, Predicate<Trial> agrees, Predicate<Trial> byChance) {

  private static final int FEW = 10;

  Explanation(List<Part> parts, Predicate<Trial> agrees) {
    this(parts, agrees, trial -> false);
  }

  static Explanation of(String name, String says, Predicate<Trial> agrees) {
    return new Explanation(List.of(Part.generic(name, says, Part.ODD)), agrees);
  }

  /** How far-fetched it is. */
  int cost() {
    return parts.stream().mapToInt(Part::cost).sum();
  }

  boolean agreesWith(List<Trial> trials) {
    return trials.stream().allMatch(agrees)
        && trials.stream().filter(byChance).count() * FEW <= trials.size();
  }

  /** The same, and one thing more that is wrong whatever comes out. */
  Explanation and(Part more) {
    return new Explanation(
        Stream.concat(parts.stream(), Stream.of(more)).toList(), agrees, byChance);
  }

  /** The same, but for inputs that are treated apart, where the result is right. */
  Explanation except(Region apart) {
    int last = parts.size() - 1;
    Part told =
        parts
            .get(last)
            .saying(Part.generic("", "It is right only %s.".formatted(apart.name()), Part.SIMPLE));
    return new Explanation(
        Stream.concat(parts.stream().limit(last), Stream.of(told)).toList(),
        trial -> apart.holds().test(trial) ? trial.isRight() : agrees.test(trial),
        byChance);
  }

  /**
   * The same near by, with something else wrong far out. A mistake has its own name for all that;
   * what is none, but for this, is told as one thing of two.
   */
  Explanation brokenFarOut() {
    int last = parts.size() - 1;
    Part broken =
        Part.generic(
            "another result far out", "Far out, something overflows or is lost.", Part.SIMPLE);
    Stream<Part> told =
        parts.get(last).isConvention()
            ? Stream.concat(parts.stream(), Stream.of(broken))
            : Stream.concat(parts.stream().limit(last), Stream.of(parts.get(last).saying(broken)));
    return new Explanation(told.toList(), trial -> trial.far || agrees.test(trial));
  }
}
