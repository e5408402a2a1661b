package chainrule.training;

import chainrule.grader.exercise.Behaviour;
import chainrule.grader.exercise.Exercise;
import chainrule.grader.exercise.Task;
import chainrule.testing.Call;
import chainrule.testing.Expect;
import java.util.Arrays;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.function.Supplier;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

@Exercise(
    of = Sampling.class,
    note = "06 - Neural Networks",
    section = "Stochastic Gradient Descent")
@Task(
    method = "permutation",
    points = 3,
    formula = "a permutation of 0 … n − 1, all n! of them equally likely",
    section = "Batch and Minibatch Algorithms",
    hint =
        "Fill the last place with any of all, the one before it with any of the rest, and so on.")
@Task(
    method = "subset",
    points = 3,
    formula = "m different numbers of 0 … n − 1, all sets equally likely",
    hint = "Draw one after another; one that is there already does not count.")
class SamplingTest {

  private static final int MANY = 24_000;

  @Property
  @Behaviour("a permutation has every number once")
  void permutation_hasEveryNumberOnce(
      @ForAll @IntRange(min = 1, max = 100) int n, @ForAll @IntRange(max = 999) int seed) {
    Expect.permutation(Call.pure(() -> Sampling.permutation(n, new Random(seed))), n);
  }

  @Example
  @Behaviour("a permutation of nothing is empty")
  void permutation_ofNothing_isEmpty() {
    Expect.permutation(Sampling.permutation(0, new Random(1)), 0);
  }

  @Example
  @Behaviour("each of the 24 orders of four comes equally often")
  void permutation_ofFour_hasEveryOrderEquallyOften() {
    Random random = new Random(5); // of three, turns and reversals are all orders that there are
    expectEquallyOften(24, () -> Arrays.toString(Sampling.permutation(4, random)));
  }

  @Example
  @Behaviour("every place is taken by many numbers")
  void permutation_ofAHundred_movesEveryPlace() {
    Random random = new Random(5);
    int[][] orders = new int[60][];
    Arrays.setAll(orders, draw -> Sampling.permutation(100, random));
    for (int i = 0; i < 100; i++) {
      int place = i;
      long different = Arrays.stream(orders).mapToInt(order -> order[place]).distinct().count();
      Expect.that(different > 20, "in 60 draws place " + i + " has only " + different + " numbers");
    }
  }

  /** Those who draw the same key in a sort stay as they were, one after another. */
  @Example
  @Behaviour("of five thousand numbers half are followed by a larger one")
  void permutation_ofFiveThousand_leavesNoneInTheirOrder() {
    Expect.risingAsOftenAsFalling(Sampling.permutation(5000, new Random(5)));
  }

  @Example
  @Behaviour("the same seed gives the same order")
  void permutation_ofTheSameSeed_isTheSameOrder() {
    int[] once = Sampling.permutation(20, new Random(3));
    Expect.same("drawn again", Sampling.permutation(20, new Random(3)), once);
  }

  @Property
  @Behaviour("the examples of a subset are all different")
  void subset_isOfDifferentExamples(
      @ForAll @IntRange(min = 1, max = 90) int size,
      @ForAll @IntRange(max = 20) int others,
      @ForAll @IntRange(max = 999) int seed) {
    int[] got = Call.pure(() -> Sampling.subset(size + others, size, new Random(seed)));
    Expect.that(got.length == size, "expected a subset of " + size + ", got one of " + got.length);
    boolean sound =
        Arrays.stream(got).distinct().filter(n -> 0 <= n && n < size + others).count() == size;
    Expect.that(
        sound, "not " + size + " of 0 … " + (size + others - 1) + ": " + Arrays.toString(got));
  }

  @Example
  @Behaviour("of many examples all are different, too")
  void subset_ofMany_isOfDifferentExamples() {
    int[] got = Sampling.subset(1000, 900, new Random(4));
    long different = Arrays.stream(got).distinct().count();
    Expect.that(different == 900, "of 900 drawn from 1000 only " + different + " are different");
  }

  @Example
  @Behaviour("a subset of all is all")
  void subset_ofAll_isAll() {
    int[] got = Sampling.subset(7, 7, new Random(4));
    Expect.same(
        "7 of 7, sorted", Arrays.stream(got).sorted().toArray(), new int[] {0, 1, 2, 3, 4, 5, 6});
  }

  @Example
  @Behaviour("each of a hundred is drawn as often as any other")
  void subset_ofTenOutOfAHundred_reachesThemAll() {
    Random random = new Random(5);
    int[] drawn = new int[100];
    for (int i = 0; i < 1000; i++) {
      Arrays.stream(Sampling.subset(100, 10, random)).forEach(n -> drawn[n]++);
    }
    for (int n = 0; n < 100; n++) {
      Expect.close("how often " + n + " was drawn", drawn[n] / 1000.0, 0.1, 0.06);
    }
  }

  @Example
  @Behaviour("each of the six pairs of four comes equally often")
  void subset_ofTwoOutOfFour_hasEveryPairEquallyOften() {
    Random random = new Random(5);
    expectEquallyOften(
        6, () -> Arrays.toString(Arrays.stream(Sampling.subset(4, 2, random)).sorted().toArray()));
  }

  private static void expectEquallyOften(int kinds, Supplier<String> draw) {
    Map<String, Integer> counts = new TreeMap<>();
    for (int i = 0; i < MANY; i++) {
      counts.merge(draw.get(), 1, Integer::sum);
    }
    Expect.equallyOften("draws", counts, kinds);
  }
}
