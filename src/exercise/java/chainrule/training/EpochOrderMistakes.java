package chainrule.training;

import chainrule.grader.mistake.Mistake;
import java.util.Arrays;
import java.util.Random;
import java.util.stream.IntStream;

/** What goes wrong in {@link Minibatches#order}. */
final class EpochOrderMistakes {

  private static final Random GOES_ON = new Random(1);

  private static final String AS_THEY_LIE = "With NEVER the examples come as they lie: 0, 1, 2, …";

  private EpochOrderMistakes() {}

  private static Shuffle exchanged(Shuffle shuffle, Shuffle one, Shuffle other) {
    return shuffle == one ? other : shuffle == other ? one : shuffle;
  }

  @Mistake(
      in = "order",
      name = "shuffled although it says never",
      says = AS_THEY_LIE,
      tempting = "Shuffling is what the method is known for.",
      shows = "EVERY_EPOCH and ONCE are right, NEVER is not.")
  static int[] always(int n, Shuffle shuffle, long seed, int epoch) {
    return Minibatches.order(n, Shuffle.EVERY_EPOCH, seed, epoch);
  }

  @Mistake(
      in = "order",
      name = "never shuffled",
      says = "EVERY_EPOCH and ONCE draw an order; only NEVER leaves 0, 1, 2, … as it is.",
      tempting = "The numbers 0 to n − 1 are a permutation too.",
      shows = "The order is always 0, 1, 2, …")
  static int[] never(int n, Shuffle shuffle, long seed, int epoch) {
    return Minibatches.order(n, Shuffle.NEVER, seed, epoch);
  }

  @Mistake(
      in = "order",
      name = "drawn with replacement",
      says =
          "Every example comes exactly once an epoch; n independent draws repeat some and"
              + " miss others.",
      tempting = "n random numbers below n are one line.",
      shows = "Some examples come twice and some not at all.")
  static int[] withReplacement(int n, Shuffle shuffle, long seed, int epoch) {
    return shuffle == Shuffle.NEVER
        ? Minibatches.order(n, shuffle, seed, epoch)
        : new Random(seed + epoch).ints(n, 0, n).toArray();
  }

  @Mistake(
      in = "order",
      name = "counted from 1",
      says = "Examples are numbered from 0 to n − 1.",
      tempting = "People count from 1.",
      shows = "Example 0 never comes, and example n does not exist.")
  static int[] fromOne(int n, Shuffle shuffle, long seed, int epoch) {
    return Arrays.stream(Minibatches.order(n, shuffle, seed, epoch)).map(i -> i + 1).toArray();
  }

  @Mistake(
      in = "order",
      name = "reversed, not shuffled",
      says = "A shuffled order is random, and another one for another seed.",
      tempting = "From back to front is another order, too.",
      shows = "The order is always n − 1, …, 1, 0.")
  static int[] reversed(int n, Shuffle shuffle, long seed, int epoch) {
    int[] order = Minibatches.order(n, Shuffle.NEVER, seed, epoch);
    if (shuffle != Shuffle.NEVER) {
      Arrays.setAll(order, i -> n - 1 - i);
    }
    return order;
  }

  @Mistake(
      in = "order",
      name = "shuffled once for every epoch",
      says =
          "With EVERY_EPOCH each epoch has an order of its own: the epoch has to be in what"
              + " the generator is seeded with.",
      tempting = "The seed alone makes a generator.",
      shows = "The order of the first epoch comes again and again.")
  static int[] onceForAlways(int n, Shuffle shuffle, long seed, int epoch) {
    return Minibatches.order(
        n, shuffle == Shuffle.EVERY_EPOCH ? Shuffle.ONCE : shuffle, seed, epoch);
  }

  @Mistake(
      in = "order",
      name = "every seed the same epochs",
      says =
          "With EVERY_EPOCH another seed has other orders, too: the seed has to be in what the"
              + " generator is seeded with.",
      tempting = "The epoch alone makes each epoch another one.",
      shows = "Whatever the seed, each epoch has the same order.")
  static int[] epochAlone(int n, Shuffle shuffle, long seed, int epoch) {
    return Minibatches.order(n, shuffle, shuffle == Shuffle.EVERY_EPOCH ? 0 : seed, epoch);
  }

  @Mistake(
      in = "order",
      name = "shuffled every epoch for once",
      says =
          "With ONCE all epochs have one order: the epoch may not be in what the generator"
              + " is seeded with.",
      tempting = "One branch for both kinds of shuffling is shorter.",
      shows = "With ONCE the next epoch has another order.")
  static int[] alwaysForOnce(int n, Shuffle shuffle, long seed, int epoch) {
    return Minibatches.order(
        n, shuffle == Shuffle.ONCE ? Shuffle.EVERY_EPOCH : shuffle, seed, epoch);
  }

  @Mistake(
      in = "order",
      name = "every epoch and once exchanged",
      says = "EVERY_EPOCH draws another order each epoch, ONCE draws one for all.",
      tempting = "The branches are easily exchanged.",
      shows = "The order changes with ONCE and stays with EVERY_EPOCH.")
  static int[] exchangedOnce(int n, Shuffle shuffle, long seed, int epoch) {
    return Minibatches.order(n, exchanged(shuffle, Shuffle.ONCE, Shuffle.EVERY_EPOCH), seed, epoch);
  }

  @Mistake(
      in = "order",
      name = "every epoch and never exchanged",
      says = "EVERY_EPOCH draws another order each epoch, NEVER leaves 0, 1, 2, … as it is.",
      tempting = "A condition with the wrong sign is easily written.",
      shows = "The order changes with NEVER only.")
  static int[] exchangedNever(int n, Shuffle shuffle, long seed, int epoch) {
    return Minibatches.order(
        n, exchanged(shuffle, Shuffle.NEVER, Shuffle.EVERY_EPOCH), seed, epoch);
  }

  @Mistake(
      in = "order",
      name = "once and never exchanged",
      says = "ONCE draws one order for all epochs, NEVER leaves 0, 1, 2, … as it is.",
      tempting = "Neither of them changes from epoch to epoch.",
      shows = "With ONCE it is 0, 1, 2, …, and with NEVER it is not.")
  static int[] exchangedOnceNever(int n, Shuffle shuffle, long seed, int epoch) {
    return Minibatches.order(n, exchanged(shuffle, Shuffle.ONCE, Shuffle.NEVER), seed, epoch);
  }

  @Mistake(
      in = "order",
      name = "never shuffled for once",
      says =
          "ONCE draws an order, which then is that of all epochs; only NEVER leaves 0, 1, 2,"
              + " … as it is.",
      tempting = "Only EVERY_EPOCH says that something changes.",
      shows = "With ONCE it is 0, 1, 2, …")
  static int[] neverForOnce(int n, Shuffle shuffle, long seed, int epoch) {
    return Minibatches.order(n, shuffle == Shuffle.ONCE ? Shuffle.NEVER : shuffle, seed, epoch);
  }

  @Mistake(
      in = "order",
      name = "never shuffled for every epoch",
      says = "EVERY_EPOCH draws another order each epoch; only NEVER leaves 0, 1, 2, … as it is.",
      tempting = "One of three branches is forgotten.",
      shows = "With EVERY_EPOCH it is 0, 1, 2, …")
  static int[] neverForAlways(int n, Shuffle shuffle, long seed, int epoch) {
    return Minibatches.order(
        n, shuffle == Shuffle.EVERY_EPOCH ? Shuffle.NEVER : shuffle, seed, epoch);
  }

  @Mistake(
      in = "order",
      name = "shuffled once although it says never",
      says = AS_THEY_LIE,
      tempting = "Never again is taken for never.",
      shows = "NEVER has the order of ONCE.")
  static int[] onceThroughout(int n, Shuffle shuffle, long seed, int epoch) {
    return Minibatches.order(n, shuffle == Shuffle.NEVER ? Shuffle.ONCE : shuffle, seed, epoch);
  }

  @Mistake(
      in = "order",
      name = "shuffled once, whatever it says",
      says = "EVERY_EPOCH draws another order each epoch, and NEVER leaves 0, 1, 2, … as it is.",
      tempting = "The seed alone makes a generator.",
      shows = "All epochs have one order, and with NEVER it is not 0, 1, 2, …")
  static int[] alwaysOnce(int n, Shuffle shuffle, long seed, int epoch) {
    return Minibatches.order(n, Shuffle.ONCE, seed, epoch);
  }

  @Mistake(
      in = "order",
      name = "shuffled in the first epoch only",
      says =
          "ONCE draws the order before the first epoch, and all later ones keep it: draw it"
              + " from the seed alone each time.",
      tempting = "“Before the first epoch only” is read as: if the epoch is 0.",
      shows = "With ONCE the second epoch has 0, 1, 2, …")
  static int[] firstEpochOnly(int n, Shuffle shuffle, long seed, int epoch) {
    return Minibatches.order(
        n, shuffle == Shuffle.ONCE && epoch > 0 ? Shuffle.NEVER : shuffle, seed, epoch);
  }

  @Mistake(
      in = "order",
      name = "the seed left out",
      says = "Another seed has another order: the generator is seeded with the seed and the epoch.",
      tempting = "The epoch alone makes the orders differ.",
      shows = "All seeds have the same orders.")
  static int[] withoutSeed(int n, Shuffle shuffle, long seed, int epoch) {
    return Minibatches.order(n, shuffle, 0, epoch);
  }

  @Mistake(
      in = "order",
      name = "the seed left out for once",
      says = "With ONCE, too, another seed has another order: only the epoch stays out of it.",
      tempting = "One order for all epochs is read as one order for ever.",
      shows = "With ONCE all seeds have the same order.")
  static int[] withoutSeedForOnce(int n, Shuffle shuffle, long seed, int epoch) {
    return Minibatches.order(n, shuffle, shuffle == Shuffle.ONCE ? 0 : seed, epoch);
  }

  @Mistake(
      in = "order",
      name = "the seed times the epoch",
      says =
          "In epoch 0 the product is 0 whatever the seed is; mix them by a sum, or by a"
              + " generator of the seed.",
      tempting = "A product of two numbers seems to mix them.",
      shows = "In epoch 0 all seeds have the same order.")
  static int[] seedTimesEpoch(int n, Shuffle shuffle, long seed, int epoch) {
    return shuffle == Shuffle.EVERY_EPOCH
        ? Minibatches.order(n, shuffle, seed * epoch, 0)
        : Minibatches.order(n, shuffle, seed, epoch);
  }

  @Mistake(
      in = "order",
      name = "another result when it is called again",
      says =
          "The order has to depend on the arguments alone: a generator that is kept in a"
              + " static field goes on from call to call.",
      tempting = "One generator for all calls seems to be enough.",
      shows = "The same seed and epoch give another order each time.")
  static int[] everyOther(int n, Shuffle shuffle, long seed, int epoch) {
    return shuffle == Shuffle.NEVER
        ? Minibatches.order(n, shuffle, seed, epoch)
        : Sampling.permutation(n, GOES_ON);
  }

  @Mistake(
      in = "order",
      name = "one order, begun elsewhere in each epoch",
      says =
          "Every epoch draws its own order: turned by some places, all neighbours stay neighbours.",
      tempting = "Turned by the epoch it looks like another order.",
      shows = "Whoever follows an example does so in every epoch.")
  static int[] turned(int n, Shuffle shuffle, long seed, int epoch) {
    int[] order =
        Minibatches.order(n, shuffle == Shuffle.EVERY_EPOCH ? Shuffle.ONCE : shuffle, seed, epoch);
    int places = shuffle == Shuffle.EVERY_EPOCH ? epoch : 0;
    return IntStream.range(0, n).map(i -> order[(i + places) % n]).toArray();
  }
}
