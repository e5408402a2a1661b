package chainrule.testing.exact;

import static chainrule.testing.exact.BigDual.dot;
import static chainrule.testing.exact.Compared.scalar;
import static chainrule.testing.exact.Compared.vector;

import chainrule.calculus.ChainRule;
import chainrule.calculus.Quadratic;
import chainrule.calculus.SignDescent;
import chainrule.check.ExactFormula;
import chainrule.data.MeanShift;
import chainrule.testing.exact.Compared.Unit;
import java.util.List;
import java.util.Random;
import java.util.function.DoubleUnaryOperator;

/** The formulas of {@code chainrule.calculus}, and those of {@code chainrule.data}. */
final class ExactCalculus {

  private ExactCalculus() {}

  static List<ExactFormula> all() {
    return List.of(
        scalar("ChainRule.value", Unit.TERMS, ExactCalculus::chain),
        scalar("ChainRule.derivative", Unit.TERMS, ExactCalculus::chainSlope),
        vector("Quadratic.value", Unit.TERMS, ExactCalculus::quadratic),
        vector("Quadratic.partialDerivative", Unit.TERMS, ExactCalculus::partialDerivative),
        vector("Quadratic.gradient", Unit.TERMS, ExactCalculus::gradient),
        scalar("SignDescent.step", Unit.ULP, ExactCalculus::signDescent),
        vector("MeanShift.means", Unit.TERMS, ExactCalculus::means),
        vector("MeanShift.shifted", Unit.ULP, ExactCalculus::shifted));
  }

  /** f(g) = g² + 3g of g(x) = x² − x, which are as exact as what they are made of. */
  private static final DoubleUnaryOperator F = g -> g * g + 3 * g;

  private static final DoubleUnaryOperator G = x -> x * x - x;

  private static BigDual chain(BigDual x) {
    BigDual g = x.squared().minus(x);
    return g.squared().plus(g.times(3));
  }

  private static Compared chain(Random random) {
    double x = ExactDraw.number(random, ExactDraw.reach(random));
    return new Compared(x, ChainRule.value(F, G, x), chain(BigDual.of(x)));
  }

  private static Compared chainSlope(Random random) {
    double x = ExactDraw.number(random, ExactDraw.reach(random));
    double computed = ChainRule.derivative(g -> 2 * g + 3, G, at -> 2 * at - 1, x);
    return new Compared(
        x, computed, BigDual.gradient(new double[] {x}, moving -> chain(moving[0])));
  }

  private record Bowl(double[][] A, double[] b, double[] x) {

    static Bowl draw(Random random) {
      int n = ExactDraw.few(random);
      double reach = ExactDraw.reach(random);
      return new Bowl(
          ExactDraw.matrix(random, n, n, ExactDraw.reach(random)),
          ExactDraw.vector(random, n, reach),
          ExactDraw.vector(random, n, reach));
    }

    /** ½ xᵀAx + bᵀx. */
    BigDual value(BigDual[] moving) {
      BigDual[] Ax = BigNetwork.each(moving, xi -> BigDual.of(0));
      for (int i = 0; i < x.length; i++) {
        Ax[i] = dot(BigDual.of(A[i]), moving);
      }
      return dot(moving, Ax).times(0.5).plus(dot(BigDual.of(b), moving));
    }
  }

  private static Compared quadratic(Random random) {
    Bowl f = Bowl.draw(random);
    return new Compared(f.x, Quadratic.value(f.A, f.b, f.x), f.value(BigDual.of(f.x)));
  }

  private static Compared partialDerivative(Random random) {
    Bowl f = Bowl.draw(random);
    int i = random.nextInt(f.x.length);
    return new Compared(
        f.x, Quadratic.partialDerivative(f.A, f.b, f.x, i), BigDual.gradient(f.x, f::value)[i]);
  }

  private static Compared gradient(Random random) {
    Bowl f = Bowl.draw(random);
    return new Compared(f.x, Quadratic.gradient(f.A, f.b, f.x), BigDual.gradient(f.x, f::value));
  }

  private static Compared signDescent(Random random) {
    double reach = ExactDraw.reach(random);
    double x = ExactDraw.number(random, reach);
    double slope = random.nextInt(3) - 1;
    double epsilon = reach * random.nextDouble();
    return new Compared(
        new double[] {x, slope, epsilon},
        SignDescent.step(x, slope, epsilon),
        BigDual.of(x).minus(slope * epsilon));
  }

  private static Compared means(Random random) {
    double[][] x = ExactDraw.matrix(random, ExactDraw.size(random), ExactDraw.size(random), 300);
    BigDual[] sums = BigDual.of(new double[x[0].length]);
    for (double[] example : x) {
      sums = BigNetwork.plus(sums, BigDual.of(example));
    }
    return new Compared(x, MeanShift.means(x), BigNetwork.each(sums, sum -> sum.over(x.length)));
  }

  private static Compared shifted(Random random) {
    double[][] x = ExactDraw.matrix(random, ExactDraw.size(random), ExactDraw.size(random), 300);
    double[] shift = ExactDraw.vector(random, x[0].length, 300);
    return new Compared(
        x,
        MeanShift.shifted(x, shift),
        BigNetwork.rows(BigDual.of(x), row -> BigNetwork.minus(row, BigDual.of(shift))));
  }
}
