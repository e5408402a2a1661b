package chainrule.graph;

import static chainrule.graph.Arithmetic.plus;
import static chainrule.graph.Arithmetic.power;
import static chainrule.graph.Arithmetic.scaled;
import static chainrule.graph.Arithmetic.times;
import static chainrule.graph.Products.product;
import static chainrule.graph.Products.sum;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.time.Duration;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;

/** dz/dz = 1, multiply by Jacobians, sum over the paths that meet: by hand numbers and by size. */
class BackPropagationTest {

  private static final int DEEP = 100_000;
  private static final Duration LINEAR = Duration.ofSeconds(10);

  /** Of the processor, so that nobody else on the machine uses it up. */
  private static void inLinearTime(Runnable work) {
    ThreadMXBean threads = ManagementFactory.getThreadMXBean();
    long start = threads.getCurrentThreadCpuTime();
    work.run();
    assertThat(Duration.ofNanos(threads.getCurrentThreadCpuTime() - start)).isLessThan(LINEAR);
  }

  @Test
  void theSlopeOfZByItself_isOne() {
    Node z = Node.scalar(5);
    assertThat(z.backward().by(z)).containsExactly(1);
  }

  @Test
  void aNodeReachedByTwoPaths_getsTheSum() {
    Node x = Node.scalar(2);
    Node z = plus(power(x, 2), scaled(3, x));
    assertThat(z.value()).containsExactly(10);
    assertThat(z.backward().by(x)).containsExactly(4 + 3);
  }

  @Test
  void aNodeUsedTwiceByOneOperation_getsBothShares() {
    Node x = Node.scalar(3);
    Node z = times(x, x);
    assertThat(z.parents()).containsExactly(x, x);
    assertThat(z.backward().by(x)).containsExactly(6);
  }

  @Test
  void theDiamond_hasASlopeAtEveryCorner() {
    Node x = Node.scalar(3);
    Node left = scaled(2, x);
    Node right = power(x, 2);
    Node z = times(left, right);
    Gradients slopes = z.backward();
    assertThat(z.value()).containsExactly(54);
    assertThat(slopes.by(left)).containsExactly(9);
    assertThat(slopes.by(right)).containsExactly(6);
    assertThat(slopes.by(x)).containsExactly(9 * 2 + 6 * 6);
  }

  @Test
  void aPathAndAShortcut_areSummedBeforeTheSumGoesOn() {
    Node x = Node.scalar(1);
    Node near = scaled(2, x);
    Node far = scaled(5, near);
    Node z = plus(near, far);
    assertThat(z.backward().by(near)).containsExactly(6);
    assertThat(z.backward().by(x)).containsExactly(12);
  }

  @Test
  void sixtyDiamonds_haveTooManyPathsToWalkThemOneByOne() {
    Node x = Node.scalar(1);
    Node z = chain(x, 60, y -> plus(y, y));
    inLinearTime(() -> assertThat(z.backward().by(x)).containsExactly(0x1p60));
  }

  @Test
  void aChainOfHundredThousand_isBuiltAndWalkedInLinearTime() {
    Node x = Node.scalar(3);
    Node one = Node.scalar(1);
    inLinearTime(
        () -> {
          Node z = chain(x, DEEP, y -> plus(y, one));
          assertThat(z.value()).containsExactly(3 + DEEP);
          assertThat(z.backward().by(x)).containsExactly(1);
          assertThat(z.backward().by(one)).containsExactly(DEEP);
        });
  }

  @Test
  void aHundredThousandDiamonds_areWalkedInLinearTime() {
    Node x = Node.scalar(3);
    inLinearTime(
        () -> {
          Node z = chain(x, DEEP, y -> scaled(0.5, plus(y, y)));
          assertThat(z.backward().by(x)).containsExactly(1);
        });
  }

  @Test
  void oneWeightInThreeSteps_isReachedByThreePaths() {
    Node w = Node.matrix(new double[][] {{2}});
    Node x = Node.vector(5);
    Node z = chain(x, 3, h -> product(w, h));
    assertThat(z.value()).containsExactly(8 * 5);
    assertThat(z.backward().rowsBy(w)).isDeepEqualTo(new double[][] {{3 * 4 * 5}});
  }

  @Test
  void askingTwice_givesTheSame() {
    Node x = Node.vector(1, -2);
    Node z = sum(power(x, 2));
    Gradients first = z.backward();
    assertThat(first.by(x)).containsExactly(2, -4);
    assertThat(z.backward().by(x)).containsExactly(2, -4);
    assertThat(first.by(x)).containsExactly(2, -4);
  }

  @Test
  void twoResultsOfOneGraph_doNotDisturbEachOther() {
    Node x = Node.scalar(2);
    Node square = power(x, 2);
    Node cube = times(square, x);
    assertThat(cube.backward().by(x)).containsExactly(12);
    assertThat(square.backward().by(x)).containsExactly(4);
  }

  @Test
  void aNodeThatZDoesNotDependOn_hasSlopeZero() {
    Node x = Node.scalar(2);
    Node w = Node.matrix(new double[2][3]);
    Node child = scaled(3, x);
    assertThat(x.backward().by(child)).containsExactly(0);
    assertThat(x.backward().rowsBy(w)).isDeepEqualTo(new double[2][3]);
  }

  @Test
  void onlyAScalarHasAGradient() {
    assertThatThrownBy(() -> Node.vector(1, 2).backward())
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("only a scalar has a gradient, but z is 2 × 1: sum it, or pick an entry");
  }

  private static Node chain(Node x, int length, UnaryOperator<Node> link) {
    Node z = x;
    for (int i = 0; i < length; i++) {
      z = link.apply(z);
    }
    return z;
  }
}
