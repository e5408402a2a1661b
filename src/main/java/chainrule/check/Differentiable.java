package chainrule.check;

import java.util.Random;
import java.util.SplittableRandom;
import java.util.function.Function;

/**
 * A derivative of the project, what it is the derivative of, and where it may be asked.
 *
 * @param derivative the method, as {@code Sigmoid.derivative}
 * @param of the method or methods that it differentiates, as {@code Sigmoid.value}
 * @param sample draws a point of the domain, extremes and kinks among them
 */
public record Differentiable(String derivative, String of, Function<Random, Problem> sample) {

  /** The class of the derivative. */
  String type() {
    return derivative.substring(0, derivative.indexOf('.'));
  }

  /**
   * The problem of one try. The same seed and try give the same problem, whatever else is checked.
   *
   * @param seed the seed of the run
   * @param attempt which try, from 0
   * @return a point with the function and its derivative
   */
  public Problem problem(long seed, int attempt) {
    long mixed = (seed * 31 + derivative.hashCode()) * 1_000_003 + attempt;
    // Neighbouring seeds of a Random begin almost alike.
    return sample.apply(new Random(new SplittableRandom(mixed).nextLong()));
  }

  /** By its name, as a test that fails is called. */
  @Override
  public String toString() {
    return derivative;
  }
}
