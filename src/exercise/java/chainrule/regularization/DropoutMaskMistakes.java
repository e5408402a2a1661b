package chainrule.regularization;

import chainrule.grader.diagnosis.InputDraw;
import chainrule.grader.diagnosis.Inputs;
import chainrule.grader.diagnosis.Mistake;
import chainrule.grader.diagnosis.Summary;
import java.util.Arrays;
import java.util.SplittableRandom;
import java.util.random.RandomGenerator;

/** What goes wrong in {@link DropoutMask}. */
final class DropoutMaskMistakes {

  private DropoutMaskMistakes() {}

  @Inputs("draw")
  static Object[] units(InputDraw draw) {
    return new Object[] {
      10_000, draw.whole(1, 9) / 10.0, new SplittableRandom(draw.random().nextLong())
    };
  }

  /** The share that is kept and the share of neighbours that differ, both in tenths. */
  @Summary("draw")
  static double[] shares(Object[] arguments, boolean[] keep) {
    double kept = 0;
    double changes = 0;
    for (int i = 0; i < keep.length; i++) {
      kept += keep[i] ? 1 : 0;
      changes += i > 0 && keep[i] != keep[i - 1] ? 1 : 0;
    }
    return new double[] {
      keep.length,
      Math.rint(10 * kept / keep.length) / 10,
      Math.rint(10 * changes / keep.length) / 10
    };
  }

  @Mistake(
      in = "draw",
      name = "dropped for kept",
      says = "true means kept, which happens with probability 1 − p.",
      tempting = "“Random number below p” is how one draws an event of probability p.",
      shows = "The share of true is p; for p = 0.1 nine of ten units are gone.")
  static boolean[] dropped(int n, double dropProbability, RandomGenerator random) {
    return DropoutMask.draw(n, 1 - dropProbability, random);
  }

  @Mistake(
      in = "draw",
      name = "a coin for p",
      says = "Each unit is kept with probability 1 − p, not one half.",
      tempting = "p = ½ is the usual choice, and nextBoolean is at hand.",
      shows = "Half of the units are kept, whatever p is.")
  static boolean[] coin(int n, double dropProbability, RandomGenerator random) {
    return DropoutMask.draw(n, 0.5, random);
  }

  @Mistake(
      in = "draw",
      name = "one draw for all units",
      says = "Each unit has a draw of its own; draw inside the loop.",
      tempting = "One random number is drawn before the loop, to have it ready.",
      shows = "The mask is all true or all false.")
  static boolean[] allAtOnce(int n, double dropProbability, RandomGenerator random) {
    boolean[] keep = new boolean[n];
    java.util.Arrays.fill(keep, random.nextDouble() >= dropProbability);
    return keep;
  }

  @Mistake(
      in = "draw",
      name = "the first units dropped",
      says =
          "Which units are dropped is chance; a fixed share at the front always leaves out the same ones.",
      tempting = "p·n units out of n are the right number.",
      shows = "The mask has one run of false and one of true.")
  static boolean[] firstOnes(int n, double dropProbability, RandomGenerator random) {
    boolean[] keep = new boolean[n];
    for (int i = 0; i < n; i++) {
      keep[i] = i >= dropProbability * n;
    }
    return keep;
  }

  @Mistake(
      in = "draw",
      name = "normal numbers for uniform ones",
      says =
          "nextDouble is uniform between 0 and 1, where “below 1 − p” has the probability 1 − p; nextGaussian is not.",
      tempting = "Both are drawn from the same generator.",
      shows = "For p = ½ 69 of 100 are kept.")
  static boolean[] normal(int n, double dropProbability, RandomGenerator random) {
    boolean[] keep = new boolean[n];
    for (int i = 0; i < n; i++) {
      keep[i] = random.nextGaussian() < 1 - dropProbability;
    }
    return keep;
  }

  @Mistake(
      in = "draw",
      name = "normal numbers for uniform ones",
      says =
          "nextDouble is uniform between 0 and 1, and a unit is kept where it is at least p; nextGaussian is not uniform.",
      tempting = "Both are drawn from the same generator.",
      shows = "For p = ½ 31 of 100 are kept.")
  static boolean[] normalAbove(int n, double dropProbability, RandomGenerator random) {
    boolean[] keep = new boolean[n];
    for (int i = 0; i < n; i++) {
      keep[i] = random.nextGaussian() >= dropProbability;
    }
    return keep;
  }

  @Mistake(
      in = "draw",
      name = "nothing dropped",
      says =
          "nextDouble is from 0 to 1, and cast to a whole number it is always 0: compare it as it is.",
      tempting = "An int is what a yes or no looks like.",
      shows = "Every mask is the same.")
  static boolean[] nothingDropped(int n, double dropProbability, RandomGenerator random) {
    boolean[] keep = new boolean[n];
    Arrays.fill(keep, true);
    return keep;
  }

  @Mistake(
      in = "draw",
      name = "everything dropped",
      says =
          "nextDouble is from 0 to 1, and cast to a whole number it is always 0: compare it as it is.",
      tempting = "An int is what a yes or no looks like.",
      shows = "Every mask is the same.")
  static boolean[] everythingDropped(int n, double dropProbability, RandomGenerator random) {
    return new boolean[n];
  }
}
