package chainrule.network;

import chainrule.activation.Activation;
import chainrule.check.GradientCheck;
import chainrule.check.Problem;
import chainrule.loss.Loss;
import chainrule.testing.Expect;
import java.util.Arrays;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Networks of 1 to 6 layers and widths from 1 to 16, of every activation and every loss. */
class AnyArchitectureTest {

  /** What becomes of the 1e-16 that σ′ and tanh′ lose far out. */
  private static final double FLAT_SLOPES = 1e-13;

  @Provide
  Arbitrary<int[]> sizes() {
    return Arbitraries.integers()
        .between(1, 16)
        .withoutEdgeCases()
        .array(int[].class)
        .ofMinSize(2)
        .ofMaxSize(7)
        .withoutEdgeCases();
  }

  @Property(tries = 25)
  void everyWeightAndBias_isRight(
      @ForAll("sizes") int[] sizes,
      @ForAll Activation hidden,
      @ForAll Activation last,
      @ForAll Loss loss,
      @ForAll short seed) {
    GradientCheck check = GradientCheck.of(problem(sizes, hidden, last, loss, seed));
    Expect.that(check.verdict().isGood(), check.verdict() + ": " + worst(check));
  }

  @Property(tries = 120)
  void everyDirection_isRight(
      @ForAll("sizes") int[] sizes,
      @ForAll Activation hidden,
      @ForAll Activation last,
      @ForAll Loss loss,
      @ForAll short seed) {
    Problem problem = problem(sizes, hidden, last, loss, seed);
    GradientCheck check = GradientCheck.along(problem, new Random(seed));
    Expect.that(check.verdict().isGood(), check.verdict() + ": " + worst(check));
  }

  private static Object worst(GradientCheck check) {
    return check.entries().stream()
        .filter(entry -> entry.verdict() == check.verdict())
        .findFirst()
        .map(Object::toString)
        .orElse("no entry");
  }

  /** By all parameters, of which the biases are not 0 either. */
  private static Problem problem(
      int[] sizes, Activation hidden, Activation last, Loss loss, long seed) {
    Random random = new Random(seed);
    Network network = Network.random(sizes, hidden, last, loss, seed);
    for (Layer layer : network.layers()) {
      Arrays.setAll(layer.bias(), i -> random.nextGaussian() / 2);
    }
    double[] x = random.doubles(sizes[0], -2, 2).toArray();
    double[] y = new double[sizes[sizes.length - 1]];
    y[random.nextInt(y.length)] = 1;
    return Problem.gradient(
            network.parameters(),
            theta -> network.with(theta).loss(x, y),
            theta -> network.with(theta).gradient(x, y))
        .accurateTo(FLAT_SLOPES);
  }
}
