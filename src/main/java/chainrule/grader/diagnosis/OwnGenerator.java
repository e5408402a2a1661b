package chainrule.grader.diagnosis;

import chainrule.grader.mistake.InputSeed;
import chainrule.grader.question.Outcome;
import chainrule.grader.question.Respondent;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;

/**
 * Randomness that does not depend on the given seed. What counts in a draw is as it should be then;
 * only that the same seed does not give the same draw.
 */
final class OwnGenerator {

  private static final int SIZE = 3;
  private static final int DRAWS = 5;

  private static final Flaw PART =
      Flaw.generic(
          "a generator of its own",
          "The same seed has to give the same result: draw from the generator that is given, "
              + "or from one that begins with the seed.",
          Flaw.CERTAIN);

  private OwnGenerator() {}

  /**
   * Asks twice.
   *
   * @param answer who answers with all that is drawn, not only with what counts in it
   * @param seed where the inputs come from
   */
  static Optional<Likeness> of(Respondent answer, long seed) {
    Random seeds = new Random(seed);
    List<InputSeed> draws =
        Stream.generate(() -> new InputSeed(seeds.nextLong(), SIZE, false)).limit(DRAWS).toList();
    List<Outcome> once = answer.at(draws);
    List<Outcome> again = answer.at(draws);
    for (int i = 0; i < DRAWS; i++) {
      if (!once.get(i).isException() && !once.get(i).isSame(again.get(i))) {
        return Optional.of(Likeness.of(PART));
      }
    }
    return Optional.empty();
  }
}
