package chainrule.training.fast;

import static org.assertj.core.api.Assertions.assertThat;

import chainrule.data.Examples;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

/** All inputs that are not 0 in both examples are listed once, in order, in whole blocks. */
class NonZeroInputsTest {

  /** One list serves pair after pair: sparse ones, dense ones, empty ones. */
  @Property(tries = 200)
  void list_isWhatIsNotZero_inOrder_inWholeBlocks(
      @ForAll @IntRange(min = 1, max = 300) int inputs,
      @ForAll @IntRange(min = 1, max = 3) int ints,
      @ForAll long seed) {
    Random random = new Random(seed);
    double[][] x = new double[6][inputs];
    for (int n = 0; n < x.length; n++) {
      double share = random.nextInt(3) / 2.0;
      for (int i = 0; i < inputs; i++) {
        x[n][i] = random.nextDouble() < share ? 1 + random.nextDouble() : 0;
      }
    }
    Examples examples = Examples.of(x, new double[x.length][1]);
    NonZeroInputs active = new NonZeroInputs(inputs, 32 * ints);
    for (int round = 0; round < 8; round++) {
      int first = random.nextInt(x.length);
      int second = random.nextInt(x.length);
      active.mark(examples, first, second);
      active.list();
      expectList(active, 32 * ints, x[first], x[second]);
    }
  }

  private static void expectList(NonZeroIndex active, int chunk, double[] first, double[] second) {
    assertThat(active.start).hasSize((first.length + chunk - 1) / chunk + 1);
    assertThat(active.start[0]).isZero();
    int n = 0;
    for (int i = 0; i < first.length; i++) {
      if (i % chunk == 0) {
        n = active.start[i / chunk];
      }
      if (first[i] != 0 || second[i] != 0) {
        assertThat(active.index[n]).isEqualTo(i);
        assertThat(active.x[n]).isEqualTo(first[i]);
        assertThat(active.y[n]).isEqualTo(second[i]);
        n++;
      }
      if (i % chunk == chunk - 1 || i == first.length - 1) {
        expectFilledUp(active, n, active.start[i / chunk + 1], first.length);
      }
    }
  }

  /** What fills up a block is 0 and a row of its own, which no input has. */
  private static void expectFilledUp(NonZeroIndex active, int from, int to, int inputs) {
    assertThat(to).isBetween(from, from + BlockedAxpy.BLOCK - 1);
    assertThat(to % BlockedAxpy.BLOCK).isZero();
    for (int n = from; n < to; n++) {
      assertThat(active.index[n]).isEqualTo(inputs + n - from);
      assertThat(active.x[n] + active.y[n]).isZero();
    }
  }
}
