package chainrule.mistake;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** One input: what is right there, and what the answer made of it. */
final class Trial {

  private static final int[] SIZES = {
    1, 1, 1, 1, 1, 1, 2, 2, 2, 2, 2, 2, 3, 3, 3, 3, 3, 3, 4, 4, 4
  };
  private static final int FAR = 8;
  private static final int LARGEST = 6;

  final Question question;
  final long seed;
  final int size;
  final boolean far;
  final Outcome right;
  private final boolean asFar;
  private Outcome got;

  private Trial(Question question, long seed, int size, boolean far) {
    this.question = question;
    this.seed = seed;
    this.size = size;
    this.asFar = far;
    Draw draw = new Draw(seed, size, far);
    Object[] arguments = question.arguments(draw);
    this.far = draw.wentFar();
    this.right = question.outcome(question.formula(), arguments, arguments());
  }

  /** The inputs of a diagnosis, small ones first and far ones last, already answered. */
  static List<Trial> of(Answer answer, long seed) {
    Random seeds = new Random(seed);
    List<Trial> trials = new ArrayList<>();
    for (int size : SIZES) {
      trials.add(new Trial(answer.question(), seeds.nextLong(), size, false));
    }
    for (int i = 0; i < FAR; i++) {
      trials.add(new Trial(answer.question(), seeds.nextLong(), 1 + i / 3, true));
    }
    trials.forEach(trial -> trial.put(answer));
    return trials;
  }

  /** One more. */
  static Trial fresh(Answer answer, Random seeds) {
    int size = 1 + seeds.nextInt(LARGEST);
    Trial trial = new Trial(answer.question(), seeds.nextLong(), size, seeds.nextInt(3) == 0);
    trial.put(answer);
    return trial;
  }

  private void put(Answer answer) {
    got = answer.at(seed, size, asFar);
  }

  /** Whether the answer says the same again. */
  boolean isRepeated(Answer answer) {
    return answer.at(seed, size, asFar).equals(got);
  }

  Outcome got() {
    return got;
  }

  boolean isRight() {
    return got.agrees(right);
  }

  /** Fresh ones each time: whoever gets them may spoil them. */
  Object[] arguments() {
    return question.arguments(new Draw(seed, size, asFar));
  }

  /** The input in words. */
  String shown() {
    return question.shown(arguments());
  }
}
