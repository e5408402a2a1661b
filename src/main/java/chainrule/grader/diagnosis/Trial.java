package chainrule.grader.diagnosis;

import chainrule.grader.mistake.InputDraw;
import chainrule.grader.mistake.InputSeed;
import chainrule.grader.question.FormulaParameter;
import chainrule.grader.question.Outcome;
import chainrule.grader.question.Question;
import chainrule.grader.question.Respondent;
import chainrule.grader.question.Shown;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** One input: what is right there, and what the answer made of it. */
final class Trial {

  private static final int[] SIZES = {
    1, 1, 1, 1, 1, 1, 2, 2, 2, 2, 2, 2, 3, 3, 3, 3, 3, 3, 4, 4, 4
  };
  private static final int FAR = 8;
  private static final int LARGEST = 6;
  private static final int BY_HAND = 40;
  private static final int AT_ONCE = 50;

  final Question question;
  final boolean far;
  final Outcome right;
  private final Respondent answer;
  private final InputSeed draw;
  private final Object[] given;
  private final Outcome got;
  private String shown;

  private Trial(Respondent answer, InputSeed draw, Outcome got) {
    this.answer = answer;
    this.question = answer.question();
    this.draw = draw;
    InputDraw begun = draw.begun();
    this.given = question.arguments(begun);
    this.far = begun.wentFar();
    this.right = Outcome.of(rightResult(question));
    this.got = got;
  }

  /** Answers are asked for many at once, since they may come from afar. */
  private static List<Trial> of(Respondent answer, List<InputSeed> draws) {
    List<Trial> trials = new ArrayList<>();
    for (int begin = 0; begin < draws.size(); begin += AT_ONCE) {
      List<InputSeed> some = draws.subList(begin, Math.min(draws.size(), begin + AT_ONCE));
      List<Outcome> got = answer.at(some);
      for (int i = 0; i < some.size(); i++) {
        trials.add(new Trial(answer, some.get(i), got.get(i)));
      }
    }
    return trials;
  }

  /** The inputs of a diagnosis, small ones first and far ones last. */
  static List<Trial> of(Respondent answer, long seed) {
    Random seeds = new Random(seed);
    List<InputSeed> draws = new ArrayList<>();
    for (int size : SIZES) {
      draws.add(new InputSeed(seeds.nextLong(), size, false));
    }
    for (int i = 0; i < FAR; i++) {
      draws.add(new InputSeed(seeds.nextLong(), 1 + i / 3, true));
    }
    return of(answer, draws);
  }

  /** Inputs that somebody can redo by hand; an answer is asked at no others. */
  static List<Trial> byHand(Respondent answer, long seed) {
    Question question = answer.question();
    Random seeds = new Random(seed);
    return of(
        answer,
        Stream.generate(() -> new InputSeed(seeds.nextLong(), InputDraw.BY_HAND, false))
            .limit(BY_HAND)
            .filter(draw -> isPlain(question, draw))
            .toList());
  }

  /** Whether the input can be told, and where one of many results is right, that one. */
  private static boolean isPlain(Question question, InputSeed draw) {
    Supplier<Object[]> arguments = () -> question.arguments(draw.begun());
    Question whole = question.unsummed();
    return Shown.isPlain(question.shown(arguments.get()))
        && (question.summary().isEmpty()
            || Shown.isPlain(Shown.of(whole.result(whole.formula(), arguments, arguments))));
  }

  /** Some more. */
  static List<Trial> fresh(Respondent answer, int many, Random seeds) {
    return of(answer, Stream.generate(() -> fresh(seeds)).limit(many).toList());
  }

  private static InputSeed fresh(Random seeds) {
    int size = 1 + seeds.nextInt(LARGEST);
    return new InputSeed(seeds.nextLong(), size, seeds.nextInt(3) == 0);
  }

  /** Whether the answer makes the same of the same inputs when it is asked the other way round. */
  static boolean areSteady(Respondent answer, List<Trial> trials) {
    List<Trial> backwards = new ArrayList<>(trials);
    Collections.reverse(backwards);
    List<Outcome> again = answer.at(backwards.stream().map(trial -> trial.draw).toList());
    return IntStream.range(0, again.size())
        .allMatch(i -> again.get(i).isSame(backwards.get(i).got));
  }

  Outcome got() {
    return got;
  }

  /** What somebody else makes of the same input. */
  Outcome by(Respondent other) {
    return other.at(List.of(draw)).get(0);
  }

  private Object rightResult(Question asked) {
    return asked.result(asked.formula(), this::arguments, this::arguments);
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
    return question.arguments(draw.begun());
  }

  /** What a parameter is given, to look at and not to change. */
  Object given(FormulaParameter parameter) {
    return given[parameter.index()];
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
    Object expected = rightResult(question.unsummed());
    String compared =
        question.summary().isPresent()
            ? "for example %s would be right, got %s"
                .formatted(Shown.of(expected), answer.shown(draw))
            : Shown.compared(expected, right, got, () -> answer.shown(draw));
    return Shown.isPlain(shown()) && Shown.isPlain(compared)
        ? "Try it by hand%s%s."
            .formatted(shown().isEmpty() ? ": " : " with " + shown() + ": ", compared)
        : "";
  }
}
