package chainrule.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.Random;
import java.util.function.DoublePredicate;
import java.util.function.ToDoubleFunction;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** The points of the gradient check reach as far as they promise, and come as often. */
class PointDrawTest {

  private static final int MANY = 20_000;

  private static double[] many(ToDoubleFunction<Random> draw) {
    Random random = new Random(1);
    return DoubleStream.generate(() -> draw.applyAsDouble(random)).limit(MANY).toArray();
  }

  private static double share(double[] drawn, DoublePredicate of) {
    return (double) Arrays.stream(drawn).filter(of).count() / drawn.length;
  }

  /** To within a hundredth of their width. */
  private static void expectRange(double[] drawn, double low, double high) {
    double room = (high - low) / 100;
    assertThat(Arrays.stream(drawn).min().orElseThrow()).isBetween(low, low + room);
    assertThat(Arrays.stream(drawn).max().orElseThrow()).isBetween(high - room, high);
    assertThat(share(drawn, it -> it < (low + high) / 2)).isBetween(0.4, 0.6);
  }

  @Test
  void lengths_areMostlySmall() {
    int[] most = {12, 20};
    for (int i = 0; i < 2; i++) {
      double[] lengths = many(i == 0 ? PointDraw::size : PointDraw::length);
      assertThat(Arrays.stream(lengths).distinct().sorted().toArray())
          .isEqualTo(IntStream.rangeClosed(1, most[i]).asDoubleStream().toArray());
      assertThat(share(lengths, it -> it > 5)).isCloseTo(1 / 16.0, within(0.01));
    }
  }

  @Test
  void numbers_areOfBothSigns() {
    expectRange(many(PointDraw::number), -3, 3);
    expectRange(many(random -> PointDraw.between(random, 2, 5)), 2, 5);
    expectRange(PointDraw.vector(new Random(1), MANY), -3, 3);
    expectRange(Flat.of(PointDraw.matrix(new Random(1), 100, 200)), -3, 3);
  }

  @Test
  void preActivations_goFarOut_andToTheKink() {
    double[] a = many(PointDraw::preActivation);
    expectRange(a, -700, 700);
    assertThat(share(a, it -> it == 0)).isCloseTo(0.1, within(0.01));
    assertThat(share(a, it -> Math.abs(it) > 40)).isCloseTo(0.1 * 660 / 700, within(0.01));
    assertThat(share(a, it -> Math.abs(it) <= 3))
        .isCloseTo(0.7 + 0.2 * 3 / 40 + 0.1 * 3 / 700, within(0.01));
  }

  @Test
  void spikes_areRare_andAlone() {
    Random random = new Random(1);
    int spiked = 0;
    double furthest = 0;
    for (int i = 0; i < MANY; i++) {
      double[] far =
          Arrays.stream(PointDraw.spiked(random, 4)).map(Math::abs).filter(it -> it > 3).toArray();
      assertThat(far).hasSizeLessThanOrEqualTo(1);
      spiked += far.length;
      furthest = Math.max(furthest, Arrays.stream(far).max().orElse(0));
    }
    assertThat(spiked).isBetween(MANY / 20, MANY / 14);
    assertThat(furthest).isBetween(85.0, 90.0);
  }

  @Test
  void targets_areZeroOrOne_orBetween() {
    for (double[] y :
        new double[][] {many(PointDraw::target), PointDraw.targets(new Random(1), MANY)}) {
      expectRange(y, 0, 1);
      assertThat(share(y, it -> it == 0)).isCloseTo(0.375, within(0.02));
      assertThat(share(y, it -> it == 1)).isCloseTo(0.375, within(0.02));
    }
  }

  @Test
  void distributions_sumToOne_halfOfThemAtOneClass() {
    Random random = new Random(1);
    int[] atOne = new int[3];
    for (int i = 0; i < 3000; i++) {
      double[] y = PointDraw.distribution(random, 3);
      assertThat(Arrays.stream(y).sum()).isCloseTo(1, within(1e-15));
      assertThat(share(y, it -> it >= 0)).isOne();
      boolean isSure = share(y, it -> it == 0) > 0;
      for (int k = 0; k < 3; k++) {
        atOne[k] += isSure && y[k] == 1 ? 1 : 0;
      }
      if (!isSure) {
        assertThat(y).doesNotHaveDuplicates();
        assertThat(share(y, it -> it > 0.1 / 2.1 - 1e-12)).isOne();
      }
    }
    assertThat(Arrays.stream(atOne)).allMatch(count -> count > 400 && count < 600);
  }
}
