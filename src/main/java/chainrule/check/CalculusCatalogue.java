package chainrule.check;

import chainrule.calculus.ChainRule;
import chainrule.calculus.Quadratic;
import java.util.List;
import java.util.Random;
import java.util.function.DoubleUnaryOperator;

/** The derivatives of {@code chainrule.calculus}. */
final class CalculusCatalogue {

  private CalculusCatalogue() {}

  static List<Differentiable> all() {
    return List.of(
        new Differentiable("ChainRule.derivative", "ChainRule.value", CalculusCatalogue::chain),
        new Differentiable(
            "Quadratic.partialDerivative", "Quadratic.value", CalculusCatalogue::partial),
        new Differentiable("Quadratic.gradient", "Quadratic.value", CalculusCatalogue::gradient));
  }

  /** sin(p · (x² + q)). */
  private static Problem chain(Random random) {
    double p = PointDraw.number(random);
    double q = PointDraw.number(random);
    DoubleUnaryOperator f = u -> Math.sin(p * u);
    DoubleUnaryOperator fPrime = u -> p * Math.cos(p * u);
    DoubleUnaryOperator g = x -> x * x + q;
    DoubleUnaryOperator gPrime = x -> 2 * x;
    return Problem.scalar(
        PointDraw.number(random),
        x -> ChainRule.value(f, g, x),
        x -> ChainRule.derivative(fPrime, g, gPrime, x));
  }

  /** One input moves, the others are held still. */
  private static Problem partial(Random random) {
    int n = PointDraw.size(random);
    double[][] A = PointDraw.matrix(random, n, n);
    double[] b = PointDraw.vector(random, n);
    double[] x = PointDraw.vector(random, n);
    int i = random.nextInt(n);
    return Problem.scalar(
        x[i],
        xi -> Quadratic.value(A, b, with(x, i, xi)),
        xi -> Quadratic.partialDerivative(A, b, with(x, i, xi), i));
  }

  private static Problem gradient(Random random) {
    int n = PointDraw.size(random);
    double[][] A = PointDraw.matrix(random, n, n);
    double[] b = PointDraw.vector(random, n);
    return Problem.gradient(
        PointDraw.vector(random, n),
        x -> Quadratic.value(A, b, x),
        x -> Quadratic.gradient(A, b, x));
  }

  private static double[] with(double[] x, int i, double xi) {
    double[] moved = x.clone();
    moved[i] = xi;
    return moved;
  }
}
