package chainrule.regularization;

import chainrule.grader.mistake.Again;
import chainrule.grader.mistake.InputDraw;
import chainrule.grader.mistake.Inputs;
import chainrule.grader.mistake.Mistake;
import chainrule.grader.mistake.Summary;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.function.Consumer;
import java.util.random.RandomGenerator;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What goes wrong in {@link DropoutMask}. */
final class DropoutMaskMistakes {

  private static final int SMALL = 10;
  private static final int MASKS = 80;
  private static final int SINGLE_UNITS = 200; // a rare one is to be there once
  private static final int SEVERAL = 3;

  private static final String CAST =
      "nextDouble is from 0 to 1, and cast to a whole number it is always 0: compare it as it is.";

  private static final String EACH_BY_ITSELF =
      "Each unit is drawn independently, so the number that is dropped is p·n only in the mean;"
          + " it is not chosen which p·n units go.";

  private DropoutMaskMistakes() {}

  @Inputs("draw")
  static Object[] units(InputDraw draw) {
    int few = draw.whole(2, 9); // of 10 or of one, a half may be rounded either way
    int twentieths = draw.coin() ? few : 20 - few;
    return new Object[] {10_000, twentieths / 20.0, new SplittableRandom(draw.random().nextLong())};
  }

  /**
   * The share that is kept, in twentieths, and how many neighbours differ of those that would by
   * chance, in halves; and of many small masks, whether they differ, whether their counts do, and
   * what becomes of a single unit.
   */
  @Summary("draw")
  static Object[] shares(Object[] arguments, boolean[] keep, Again again) {
    double changes = 0;
    for (int i = 1; i < keep.length; i++) {
      changes += keep[i] != keep[i - 1] ? 1 : 0;
    }
    double kept = (double) bits(keep).cardinality() / keep.length;
    double byChance = 2 * kept * (1 - kept) * keep.length;
    Set<BitSet> masks = masks(again, arguments[2], SMALL, MASKS);
    return new Object[] {
      keep.length,
      Math.rint(20 * kept) / 20,
      byChance == 0 ? 0 : Math.rint(2 * changes / byChance) / 2,
      Math.min(masks.size(), SEVERAL),
      Math.min(masks.stream().map(BitSet::cardinality).distinct().count(), SEVERAL),
      masks(again, arguments[2], 1, SINGLE_UNITS).toString()
    };
  }

  private static Set<BitSet> masks(Again again, Object random, int units, int draws) {
    Consumer<Object[]> few =
        arguments -> {
          arguments[0] = units;
          arguments[2] = random;
        };
    return Stream.generate(() -> bits((boolean[]) again.with(few)))
        .limit(draws)
        .collect(Collectors.toSet());
  }

  private static BitSet bits(boolean[] keep) {
    BitSet bits = new BitSet(keep.length);
    for (int i = 0; i < keep.length; i++) {
      bits.set(i, keep[i]);
    }
    return bits;
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
    Arrays.fill(keep, random.nextDouble() >= dropProbability);
    return keep;
  }

  @Mistake(
      in = "draw",
      name = "the first units dropped",
      says =
          "Which units are dropped is chance; a fixed share at the front always leaves out the "
              + "same ones.",
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
          "nextDouble is uniform between 0 and 1, where “below 1 − p” has the probability 1 − "
              + "p; nextGaussian is not.",
      tempting = "Both are drawn from the same generator.",
      shows = "For p = ½, 69 of 100 are kept.")
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
          "nextDouble is uniform between 0 and 1, and a unit is kept where it is at least p; "
              + "nextGaussian is not uniform.",
      tempting = "Both are drawn from the same generator.",
      shows = "For p = ½, 31 of 100 are kept.")
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
      says = CAST,
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
      says = CAST,
      tempting = "An int is what a yes or no looks like.",
      shows = "Every mask is the same.")
  static boolean[] everythingDropped(int n, double dropProbability, RandomGenerator random) {
    return new boolean[n];
  }

  @Mistake(
      in = "draw",
      name = "always the same number dropped",
      says = EACH_BY_ITSELF,
      tempting = "“Drop a share of p” is read as exactly so many.",
      shows = "Of 10 units with p = 0.3 always 7 are kept, and a single unit always or never.")
  static boolean[] fixedNumber(int n, double dropProbability, RandomGenerator random) {
    boolean[] keep = new boolean[n];
    int left = n - (int) Math.round(dropProbability * n);
    for (int i = 0; i < n; i++) {
      keep[i] = random.nextInt(n - i) < left;
      left -= keep[i] ? 1 : 0;
    }
    return keep;
  }

  @Mistake(
      in = "draw",
      name = "always the same number dropped",
      says = EACH_BY_ITSELF,
      tempting = "“Drop a share of p” is read as exactly so many, in whole numbers.",
      shows = "Of 10 units with p = 0.3 always 7 are kept, and a single unit always.")
  static boolean[] fixedWholeNumber(int n, double dropProbability, RandomGenerator random) {
    boolean[] keep = fixedNumber(n, dropProbability, random);
    return n == 1 ? new boolean[] {true} : keep;
  }

  @Mistake(
      in = "draw",
      name = "a unit kept in any case",
      says =
          "All units may be dropped: it is rare where there are many, and to forbid it makes p "
              + "smaller.",
      tempting = "A layer without any unit seems to be of no use.",
      shows = "A single unit is always kept.")
  static boolean[] atLeastOne(int n, double dropProbability, RandomGenerator random) {
    boolean[] keep = DropoutMask.draw(n, dropProbability, random);
    keep[0] |= n == 1;
    return keep;
  }

  @Mistake(
      in = "draw",
      name = "a generator of its own",
      says =
          "Draw from the generator that is given; a new Random(42) gives the same mask with "
              + "each call.",
      tempting = "A new Random is quickly made, and a seed makes it repeatable.",
      shows = "The mask is always the same one.")
  static boolean[] ownGenerator(int n, double dropProbability, RandomGenerator random) {
    return DropoutMask.draw(n, dropProbability, new SplittableRandom(42));
  }

  @Mistake(
      in = "draw",
      name = "a whole number compared with p",
      says = "nextDouble is from 0 to 1, as p is; a whole number is below p only where it is 0.",
      tempting = "nextInt is the better known one.",
      shows = "What is dropped does not depend on p.",
      constants = {10, 100})
  static boolean[] wholeNumber(
      int n, double dropProbability, RandomGenerator random, double bound) {
    boolean[] keep = new boolean[n];
    for (int i = 0; i < n; i++) {
      keep[i] = random.nextInt((int) bound) >= dropProbability;
    }
    return keep;
  }

  @Mistake(
      in = "draw",
      name = "every other unit",
      says = "Each unit is drawn independently, with probability 1 − p to be kept.",
      tempting = "One half of the units is gone that way.",
      shows = "Units are kept and dropped in turns.")
  static boolean[] everyOther(int n, double dropProbability, RandomGenerator random) {
    boolean[] keep = new boolean[n];
    for (int i = 0; i < n; i++) {
      keep[i] = i % 2 == 0;
    }
    return keep;
  }

  @Mistake(
      in = "draw",
      name = "chance drawn in tenths",
      says =
          "A draw in tenths knows no p between them: 0.25 drops as often as 0.3; nextDouble "
              + "knows all.",
      tempting = "nextInt(10) is a chance of one in ten.",
      shows = "It is right for p = 0.1, 0.2, …")
  static boolean[] inTenths(int n, double dropProbability, RandomGenerator random) {
    boolean[] keep = new boolean[n];
    for (int i = 0; i < n; i++) {
      keep[i] = random.nextInt(10) >= dropProbability * 10;
    }
    return keep;
  }
}
