package chainrule.check;

import static org.assertj.core.api.Assertions.assertThat;

import chainrule.activation.Activation;
import chainrule.loss.Loss;
import chainrule.network.Layer;
import chainrule.network.Network;
import chainrule.testing.Depth;
import java.util.Arrays;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

/**
 * The quick way to move one input is the function itself, to the bit, and is not taken on trust:
 * where it is not, a problem goes the long way, so the quick one is asked here by itself.
 */
class PerturbedTest {

  /** All of the catalogue, whether quick or not, at the points of a slope. */
  @Test
  void everyQuickWay_isTheFunctionItself() {
    for (long seed = 1; seed <= Depth.of(6, 20); seed++) {
      expectQuickWays(seed);
    }
  }

  private static void expectQuickWays(long seed) {
    for (Differentiable formula : Catalogue.all()) {
      Problem problem = formula.problem(seed, 0);
      for (int j = 0; j < problem.at().length && problem.perturbed() != null; j++) {
        double[] points = Stencil.points(problem.at()[j]);
        expectQuickWay(problem, j, points, formula.derivative() + " by input " + j);
      }
    }
  }

  /** Numbers without end, without value, and so large that sums overflow. */
  @Property(tries = 100)
  void perturbedNetwork_isTheNetwork_atExtremesToo(
      @ForAll Activation hidden, @ForAll Loss loss, @ForAll @IntRange(max = 1000) int seed) {
    int[] sizes = {1 + seed % 3, 3, 2, 4};
    Network network = Network.random(sizes, hidden, Activation.IDENTITY, loss, seed);
    double[] x = new Random(seed).doubles(sizes[0], -2, 2).toArray();
    double[] y = {0.25, 0, 0.75, 0};
    Problem quick = Problem.network(network, x, y);
    for (int j = 0; j < quick.at().length; j++) {
      double[] points = {
        quick.at()[j],
        0,
        -0.0,
        1e308,
        -1e308,
        Double.MIN_VALUE,
        Double.NaN,
        Double.NEGATIVE_INFINITY
      };
      expectQuickWay(quick, j, points, "parameter " + j);
    }
  }

  private static void expectQuickWay(Problem quick, int j, double[] points, String which) {
    Problem plain = new Problem(quick.at(), quick.value(), quick.derivative(), 0);
    double[] here = quick.value().apply(quick.at());
    double[][] expected = plain.values(j, points, here);
    assertSame(quick.perturbed().values(j, points), expected, which);
    assertSame(quick.values(j, points, here), expected, which);
  }

  @Test
  void aQuickWayThatIsAnotherFunction_isNotBelieved() {
    Layer layer = new Layer(new double[][] {{2}}, new double[] {1}, Activation.SIGMOID);
    Network network = new Network(new Layer[] {layer}, Loss.SQUARED_ERROR);
    Problem right = Problem.network(network, new double[] {0.5}, new double[] {0});
    Problem deceived = right.perturbedBy((j, values) -> new double[][] {values});
    assertThat(GradientCheck.of(deceived)).isEqualTo(GradientCheck.of(right));
    Problem tooShort = right.perturbedBy((j, values) -> new double[0][]);
    assertThat(GradientCheck.of(tooShort)).isEqualTo(GradientCheck.of(right));
  }

  /** NaN is the same as NaN here, and −0 another number than 0. */
  private static void assertSame(double[][] quick, double[][] plain, String which) {
    assertThat(Arrays.deepEquals(quick, plain))
        .as("%s: %s, %s", which, Arrays.deepToString(quick), Arrays.deepToString(plain))
        .isTrue();
  }
}
