package chainrule.grader.diagnosis;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;

/** One input: what is right there, and what the answer made of it. */
final class Trial {

  private static final int[] SIZES = {
    1, 1, 1, 1, 1, 1, 2, 2, 2, 2, 2, 2, 3, 3, 3, 3, 3, 3, 4, 4, 4
  };
  private static final int FAR = 8;
  private static final int LARGEST = 6;
  private static final int BY_HAND = 40;

  final Question question;
  final long seed;
  final boolean far;
  final Outcome right;
  private final Respondent answer;
  private final int size;
  private final boolean asFar;
  private final Object[] given;
  private final Outcome got;
  private String shown;

  private Trial(Respondent answer, long seed, int size, boolean far) {
    this.answer = answer;
    this.question = answer.question();
    this.seed = seed;
    this.size = size;
    this.asFar = far;
    InputDraw draw = new InputDraw(seed, size, far);
    this.given = question.arguments(draw);
    this.far = draw.wentFar();
    this.right = Outcome.of(rightResult(given));
    this.got = again();
  }

  /** The inputs of a diagnosis, small ones first and far ones last. */
  static List<Trial> of(Respondent answer, long seed) {
    Random seeds = new Random(seed);
    List<Trial> trials = new ArrayList<>();
    for (int size : SIZES) {
      trials.add(new Trial(answer, seeds.nextLong(), size, false));
    }
    for (int i = 0; i < FAR; i++) {
      trials.add(new Trial(answer, seeds.nextLong(), 1 + i / 3, true));
    }
    return trials;
  }

  /** Inputs that somebody can redo by hand. */
  static Stream<Trial> byHand(Respondent answer, long seed) {
    Random seeds = new Random(seed);
    return Stream.generate(() -> new Trial(answer, seeds.nextLong(), InputDraw.BY_HAND, false))
        .limit(BY_HAND);
  }

  /** One more. */
  static Trial fresh(Respondent answer, Random seeds) {
    int size = 1 + seeds.nextInt(LARGEST);
    return new Trial(answer, seeds.nextLong(), size, seeds.nextInt(3) == 0);
  }

  Outcome got() {
    return got;
  }

  /** What the answer makes of the same input now. */
  Outcome again() {
    return answer.at(seed, size, asFar);
  }

  /** What somebody else makes of the same input. */
  Outcome by(Respondent other) {
    return other.at(seed, size, asFar);
  }

  private Object rightResult(Object[] arguments) {
    return question.result(question.formula(), arguments, this::arguments);
  }

  boolean isRight() {
    return got.agrees(right);
  }

  /** Whether nothing came out but 0, or what rounding leaves of it. */
  boolean isZero() {
    return got.largest() <= 1e-12 * Math.max(1, right.largest())
        && got.numbers().length > 0
        && !got.has(number -> !Double.isFinite(number));
  }

  /** Fresh ones each time: whoever gets them may spoil them. */
  Object[] arguments() {
    return question.arguments(new InputDraw(seed, size, asFar));
  }

  /** One of the arguments, to look at and not to change. */
  Object given(int argument) {
    return given[argument];
  }

  /** The input in words. */
  String shown() {
    if (shown == null) {
      shown = question.shown(given);
    }
    return shown;
  }

  /**
   * What to try by hand, and what comes of it; empty if there is nothing that could be done by
   * hand.
   */
  String toTry() {
    Object expected = question.unsummed().result(question.formula(), arguments(), this::arguments);
    String compared =
        question.summary().isPresent()
            ? "right would be for example %s, got %s"
                .formatted(Shown.of(expected), answer.shown(seed, size, asFar))
            : Shown.compared(expected, right, got, () -> answer.shown(seed, size, asFar));
    return Shown.isPlain(shown()) && Shown.isPlain(compared)
        ? "Try it by hand%s%s."
            .formatted(shown().isEmpty() ? ": " : " with " + shown() + ": ", compared)
        : "";
  }
}
