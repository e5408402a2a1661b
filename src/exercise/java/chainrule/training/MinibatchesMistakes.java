package chainrule.training;

import chainrule.grader.mistake.Again;
import chainrule.grader.mistake.InputDraw;
import chainrule.grader.mistake.Inputs;
import chainrule.grader.mistake.Mistakes;
import chainrule.grader.mistake.Summary;
import java.util.Arrays;
import java.util.SplittableRandom;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.IntStream;

/** What {@link Minibatches} is given and what counts in its results, to see what goes wrong. */
@Mistakes({EpochOrderMistakes.class, EpochShuffleMistakes.class, BatchCutMistakes.class})
final class MinibatchesMistakes {

  /** So few may be drawn in any order by chance. */
  private static final int CHANCE = 12;

  /** So many lie evenly if they are shuffled rightly. */
  private static final int MANY = 12_000;

  private static final int SEED = 2;
  private static final int EPOCH = 3;

  private MinibatchesMistakes() {}

  @Inputs("order")
  static Object[] epochOfMany(InputDraw draw) {
    Shuffle shuffle = Shuffle.values()[draw.whole(0, 2)];
    int n = draw.byHand() ? draw.whole(2, 4) : 40;
    return new Object[] {
      n, shuffle, (long) draw.whole(0, draw.byHand() ? 9 : 999), draw.whole(0, 3) * draw.whole(0, 2)
    };
  }

  @Inputs("cut")
  static Object[] orderAndSize(InputDraw draw) {
    int[] order = new int[draw.whole(2, 3) * draw.length() + 1];
    for (int i = 0; i < order.length; i++) {
      order[i] = (i * 7 + 3) % 50;
    }
    return new Object[] {order, draw.whole(2, 4)};
  }

  /**
   * Which examples there are; of many, how they lie, when the order is another one, and which
   * orders of three there are.
   */
  @Summary("order")
  static Object[] orders(Object[] arguments, int[] order, Again again) {
    int least = Arrays.stream(order).min().orElse(0);
    if (!Chances.isPermutation(Arrays.stream(order).map(n -> n - least).toArray())) {
      return new Object[] {order.length, "not each once"};
    }
    if (order.length <= CHANCE) {
      boolean lies = arguments[1] == Shuffle.NEVER && isInOrder(order, least);
      return new Object[] {order.length, least, lies};
    }
    return new Object[] {
      order.length,
      least,
      isInOrder(order, least),
      IntStream.range(0, order.length).allMatch(i -> order[i] == order.length - 1 - i),
      isSame(order, again, a -> {}),
      isSame(order, again, a -> a[EPOCH] = (int) a[EPOCH] + 1),
      isSame(order, again, a -> a[SEED] = (long) a[SEED] + 1),
      isSame(order, again, a -> a[EPOCH] = 0),
      isTurned(order, (int[]) again.with(a -> a[EPOCH] = (int) a[EPOCH] + 1)),
      Chances.lie((int[]) again.with(a -> a[0] = MANY)),
      Chances.all(ofThree(again))
    };
  }

  /** Of seeds that are far apart, for a generator may take others for nearly the same. */
  private static Supplier<int[]> ofThree(Again again) {
    SplittableRandom seeds = new SplittableRandom(1);
    return () -> {
      long seed = seeds.nextLong();
      return (int[])
          again.with(
              a -> {
                a[0] = 3;
                a[SEED] = seed;
              });
    };
  }

  private static boolean isInOrder(int[] order, int least) {
    return IntStream.range(0, order.length).allMatch(i -> order[i] == least + i);
  }

  /** Whether one order is the other, begun elsewhere. */
  private static boolean isTurned(int[] order, int[] other) {
    int first =
        IntStream.range(0, other.length).filter(i -> other[i] == order[0]).findFirst().orElse(0);
    return IntStream.range(0, order.length)
        .allMatch(i -> order[i] == other[(first + i) % other.length]);
  }

  private static boolean isSame(int[] order, Again again, Consumer<Object[]> change) {
    return Arrays.equals(order, (int[]) again.with(change));
  }
}
