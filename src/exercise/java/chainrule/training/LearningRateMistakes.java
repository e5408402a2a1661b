package chainrule.training;

import chainrule.grader.mistake.InputDraw;
import chainrule.grader.mistake.Inputs;
import chainrule.grader.mistake.Mistake;
import java.util.function.DoubleUnaryOperator;

/** What goes wrong in {@link LearningRate}. */
final class LearningRateMistakes {

  /** Halvings to a rate of about 1e-11; smaller ones are told from 0 by nobody. */
  private static final int LEAST = 36;

  private static final String GOES_ON =
      "A smaller rate may still make the loss fall: halve until one does, or until 0 is left.";

  private LearningRateMistakes() {}

  /** A loss that falls for short steps, then stays, then rises. */
  private record Attempt(double loss, double longest) implements DoubleUnaryOperator {

    @Override
    public double applyAsDouble(double eta) {
      if (eta < longest) {
        return loss + eta / longest * (eta / longest - 1);
      }
      return eta < 1.5 * longest ? loss : loss + eta;
    }

    @Override
    public String toString() {
      return "η ↦ less than %s below η = %s, %s up to %s, then more"
          .formatted(loss, longest, loss, 1.5 * longest);
    }
  }

  @Inputs("decayed")
  static Object[] someStep(InputDraw draw) {
    int tau = draw.byHand() || draw.whole(1, 9) > 1 ? draw.whole(2, 9) : 0;
    double eta0 = draw.positive();
    return new Object[] {eta0, eta0 / 100, tau, draw.whole(0, tau == 0 ? 1 : tau + 3)};
  }

  @Inputs("halved")
  static Object[] valley(InputDraw draw) {
    double loss = draw.positive();
    double longest = draw.probability();
    int halvings = draw.coin() ? 0 : draw.whole(1, 4);
    if (!draw.byHand() && draw.coin()) {
      halvings = (int) Math.scalb(draw.positive(), draw.whole(1, 6));
      longest = Math.scalb(longest, draw.coin() ? -Math.min(halvings, LEAST) : 0);
    }
    double eta = Math.scalb(longest * draw.whole(6, 9) / 10, halvings);
    return new Object[] {eta, loss, new Attempt(loss, longest)};
  }

  @Mistake(
      in = "decayed",
      name = "falls on after τ",
      says = "From step τ on the rate stays at η_τ.",
      tempting = "The line of the formula has no end of its own.",
      shows = "Steps up to τ are right; later the rate falls below η_τ, at last below 0.")
  static double fallsOn(double eta0, double etaTau, int tau, int k) {
    double share = (double) k / tau;
    return (1 - share) * eta0 + share * etaTau;
  }

  @Mistake(
      in = "decayed",
      name = "starts over after τ",
      says = "From step τ on the rate stays at η_τ; it does not begin again.",
      tempting = "The remainder k % τ keeps the share below 1.",
      shows = "Steps before τ are right; at τ the rate is η₀ again.")
  static double startsOver(double eta0, double etaTau, int tau, int k) {
    return LearningRate.decayed(eta0, etaTau, tau, tau == 0 ? k : k % tau);
  }

  @Mistake(
      in = "decayed",
      name = "k/τ by integer division",
      says = "In Java 3 / 10 is 0 for two ints; one of them has to be a double first.",
      tempting = "The formula has k/τ just like that.",
      shows = "The rate stays at η₀ until it drops to η_τ at once.")
  static double wholeNumbers(double eta0, double etaTau, int tau, int k) {
    return k >= tau ? etaTau : eta0;
  }

  @Mistake(
      in = "decayed",
      name = "the two rates exchanged",
      says = "At step 0 the whole weight lies on η₀, so 1 − k/τ goes with it.",
      tempting = "k/τ comes first to mind, and η₀ is written first.",
      shows = "The rate rises until τ and drops then.")
  static double exchanged(double eta0, double etaTau, int tau, int k) {
    return k >= tau ? etaTau : LearningRate.decayed(etaTau, eta0, tau, k);
  }

  @Mistake(
      in = "decayed",
      name = "one step ahead",
      says = "Steps count from 0: at k = 0 the rate is η₀ itself.",
      tempting = "People count from 1.",
      shows = "Each rate is the one of the next step.")
  static double oneAhead(double eta0, double etaTau, int tau, int k) {
    return LearningRate.decayed(eta0, etaTau, tau, k + 1);
  }

  @Mistake(
      in = "decayed",
      name = "η₀ alone falls",
      says = "The second part, (k/τ) η_τ, is added on the way down too.",
      tempting = "η_τ is so small that it seems not to matter.",
      shows = "It is right at step 0 and from τ on, and a little too small in between.")
  static double withoutSecondPart(double eta0, double etaTau, int tau, int k) {
    return k >= tau ? etaTau : (1 - (double) k / tau) * eta0;
  }

  @Mistake(
      in = "decayed",
      name = "a decay by the same factor each step",
      says = "The rate falls along a line, from η₀ to η_τ.",
      tempting = "Rates are often multiplied by a factor at each step.",
      shows = "Start and end are right, all rates in between too low.")
  static double exponential(double eta0, double etaTau, int tau, int k) {
    return k >= tau ? etaTau : eta0 * Math.pow(etaTau / eta0, (double) k / tau);
  }

  @Mistake(
      in = "halved",
      name = "halved once too often",
      says = "The first rate whose step makes the loss fall is the one to take.",
      tempting = "A loop that halves first and looks then goes one too far.",
      shows = "Every rate is half of what it should be.")
  static double onceTooOften(double learningRate, double loss, DoubleUnaryOperator lossAfter) {
    return LearningRate.halved(learningRate, loss, lossAfter) / 2;
  }

  @Mistake(
      in = "halved",
      name = "halved once at most",
      says =
          "Halve until the loss is below what it was before the step; to be below the last try"
              + " is not enough.",
      tempting = "An if reads like the sentence of the slide.",
      shows = "It is right where one halving is enough.")
  static double onceAtMost(double learningRate, double loss, DoubleUnaryOperator lossAfter) {
    return lossAfter.applyAsDouble(learningRate) < loss ? learningRate : learningRate / 2;
  }

  @Mistake(
      in = "halved",
      name = "the last rate that failed",
      says =
          "The rate is halved after a failure and before the next try; what is returned has to "
              + "be the one that worked.",
      tempting = "The old rate is kept in a variable of its own.",
      shows = "Every rate is twice what it should be.")
  static double lastFailure(double learningRate, double loss, DoubleUnaryOperator lossAfter) {
    return LearningRate.halved(learningRate, loss, lossAfter) * 2;
  }

  @Mistake(
      in = "halved",
      name = "given up too early",
      says = GOES_ON,
      tempting = "A loop with a limit cannot go on for ever.",
      shows = "Where many halvings are needed it is 0.",
      constants = {3, 5, 8, 10, 16, 20, 30, 32, 50, 64, 100})
  static double givenUp(
      double learningRate, double loss, DoubleUnaryOperator lossAfter, double most) {
    double eta = LearningRate.halved(learningRate, loss, lossAfter);
    return eta > Math.scalb(learningRate, (int) -most) ? eta : 0;
  }

  @Mistake(
      in = "halved",
      name = "given up too early",
      says = GOES_ON,
      tempting = "A loop with a limit cannot go on for ever.",
      shows = "Where many halvings are needed the rate is one that fails.",
      constants = {3, 5, 8, 10, 16, 20, 30, 32, 50, 64, 100})
  static double leftOver(
      double learningRate, double loss, DoubleUnaryOperator lossAfter, double most) {
    double eta = LearningRate.halved(learningRate, loss, lossAfter);
    return Math.max(eta, Math.scalb(learningRate, (int) -most));
  }

  @Mistake(
      in = "halved",
      name = "given up at a small rate",
      says = GOES_ON,
      tempting = "A rate below some small number seems to be of no use.",
      shows = "Where only a smaller rate works it is 0.",
      constants = {1e-2, 1e-3, 1e-4, 1e-5, 1e-6, 1e-8, 1e-10})
  static double givenUpBelow(
      double learningRate, double loss, DoubleUnaryOperator lossAfter, double least) {
    double eta = LearningRate.halved(learningRate, loss, lossAfter);
    return eta >= least ? eta : 0;
  }

  @Mistake(
      in = "halved",
      name = "halved while the loss falls",
      says = "Halve as long as the loss does not fall, and stop when it does.",
      tempting = "“Halve until the loss falls” turns round easily in a while.",
      shows = "The rate that is too large comes back as it was.")
  static double theOtherWayRound(double learningRate, double loss, DoubleUnaryOperator lossAfter) {
    double eta = learningRate;
    while (eta > 1e-300 && lossAfter.applyAsDouble(eta) < loss) {
      eta /= 2;
    }
    return eta;
  }

  @Mistake(
      in = "halved",
      name = "halved before it is tried",
      says = "The first rate to try is η itself.",
      tempting = "A loop with do and while halves first.",
      shows = "A rate that works at once comes out as its half.")
  static double halvedFirst(double learningRate, double loss, DoubleUnaryOperator lossAfter) {
    return LearningRate.halved(learningRate / 2, loss, lossAfter);
  }

  @Mistake(
      in = "halved",
      name = "a tenth for a half",
      says = "The rate is halved; a tenth may jump over the best one.",
      tempting = "Rates are often tried in powers of ten.",
      shows = "It is right where the first rate works.")
  static double tenths(double learningRate, double loss, DoubleUnaryOperator lossAfter) {
    double eta = learningRate;
    while (eta > 0 && !(lossAfter.applyAsDouble(eta) < loss)) {
      eta /= 10;
    }
    return eta;
  }

  @Mistake(
      in = "halved",
      name = "a loss that stays the same taken for a fall",
      says = "The loss has to fall: halve while it is not smaller, not while it is larger.",
      tempting = "> and ≥ differ by one character.",
      shows = "It is right where no rate leaves the loss as it is.")
  static double stayingTheSame(double learningRate, double loss, DoubleUnaryOperator lossAfter) {
    double eta = learningRate;
    while (eta > 0 && lossAfter.applyAsDouble(eta) > loss) {
      eta /= 2;
    }
    return eta;
  }

  @Mistake(
      in = "decayed",
      name = "η₀ less the share of η_τ",
      says = "It is (1 − k/τ) η₀ + (k/τ) η_τ: η₀ fades, and η_τ comes in.",
      tempting = "From η₀ down to η_τ sounds like a difference of the two.",
      shows = "At step 0 it is right, and just before τ it is η₀ − η_τ.")
  static double lessTheShare(double eta0, double etaTau, int tau, int k) {
    return k >= tau ? etaTau : eta0 - (double) k / tau * etaTau;
  }

  @Mistake(
      in = "decayed",
      name = "a cosine for the straight line",
      says = "The rate falls along a straight line from η₀ to η_τ.",
      tempting = "Many training programs let it fall along a cosine.",
      shows = "It is right at 0, τ/2, τ and after τ.")
  static double cosine(double eta0, double etaTau, int tau, int k) {
    double share = k < tau ? (1 - Math.cos(Math.PI * k / tau)) / 2 : 1;
    return (1 - share) * eta0 + share * etaTau;
  }

  @Mistake(
      in = "decayed",
      name = "0 after τ",
      says = "After τ the rate stays at η_τ.",
      tempting = "After the last step no rate seems to be needed.",
      shows = "Up to τ it is right.")
  static double nothingBehind(double eta0, double etaTau, int tau, int k) {
    return k > tau ? 0 : LearningRate.decayed(eta0, etaTau, tau, k);
  }

  @Mistake(
      in = "halved",
      name = "halved as long as it gets better",
      says = "The first rate whose step makes the loss fall is taken; no better one is looked for.",
      tempting = "A smaller rate may give a lower loss still.",
      shows = "The rate is often smaller than it should be, or one that fails.")
  static double untilTheBest(double learningRate, double loss, DoubleUnaryOperator lossAfter) {
    double eta = learningRate;
    while (eta > Double.MIN_NORMAL
        && lossAfter.applyAsDouble(eta / 2) < lossAfter.applyAsDouble(eta)) {
      eta /= 2;
    }
    return eta;
  }

  @Mistake(
      in = "halved",
      name = "halved as long as it gets better",
      says = "The first rate whose step makes the loss fall is taken; no better one is looked for.",
      tempting = "Once the loss falls it may fall further.",
      shows = "The rate works, and is often smaller than it should be.")
  static double onToTheBest(double learningRate, double loss, DoubleUnaryOperator lossAfter) {
    return untilTheBest(LearningRate.halved(learningRate, loss, lossAfter), loss, lossAfter);
  }
}
