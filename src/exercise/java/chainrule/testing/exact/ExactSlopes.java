package chainrule.testing.exact;

import chainrule.activation.Sigmoid;
import chainrule.activation.Tanh;
import chainrule.check.ExactFormula;
import chainrule.check.ExactFormula.Sample;
import chainrule.check.Slope;
import chainrule.loss.SoftmaxCrossEntropy;
import chainrule.network.Network;
import chainrule.testing.BigMath;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.function.DoubleUnaryOperator;
import java.util.function.Function;

/** What ways to measure a slope really give, beside the slope in 50 digits. */
final class ExactSlopes {

  private static final int NUMBERS = 20;

  private ExactSlopes() {}

  /** A function at a point, with its slope there, and how large slopes of its kind are. */
  private record Curve(DoubleUnaryOperator f, double x, BigDecimal slope, double scale) {}

  /** A way to measure f′(x). */
  private interface Method {
    double slope(DoubleUnaryOperator f, double x);
  }

  static List<ExactFormula> all() {
    List<ExactFormula> all = new ArrayList<>();
    add(all, "σ", "ulp of ¼", ExactSlopes::sigmoid);
    add(all, "tanh", "ulp of 1", ExactSlopes::tanh);
    add(all, "softmax-cross-entropy", "ulp of 1", ExactSlopes::softmaxCrossEntropy);
    add(all, "six layers", "ulp of largest", ExactSlopes::sixLayers);
    return all;
  }

  private static void add(
      List<ExactFormula> all, String name, String unit, Function<Random, Curve> draw) {
    all.add(measured("Central difference of " + name, unit, draw, (f, x) -> central(f, x, 1e-5)));
    all.add(measured("Richardson of " + name, unit, draw, ExactSlopes::richardson));
    all.add(measured("Ridders of " + name, unit, draw, ExactSlopes::ridders));
    all.add(measured("Slope of " + name, unit, draw, (f, x) -> Slope.of(f, x).value()));
    all.add(
        measured(
            "Slope's bound of " + name,
            unit,
            draw,
            (f, x) -> Slope.of(f, x).value() + Slope.of(f, x).error()));
  }

  private static ExactFormula measured(
      String name, String unit, Function<Random, Curve> draw, Method method) {
    return new ExactFormula(
        name,
        unit,
        NUMBERS,
        random -> {
          Curve curve = draw.apply(random);
          return new Sample(
              new double[] {curve.x},
              new double[] {method.slope(curve.f, curve.x)},
              new BigDecimal[] {curve.slope},
              new double[] {curve.scale});
        });
  }

  private static double central(DoubleUnaryOperator f, double x, double h) {
    return (f.applyAsDouble(x + h) - f.applyAsDouble(x - h)) / (2 * h);
  }

  /** Two steps, and what they differ by taken off. */
  private static double richardson(DoubleUnaryOperator f, double x) {
    double far = central(f, x, 1e-3);
    double near = central(f, x, 5e-4);
    return near + (near - far) / 3;
  }

  /**
   * C. J. F. Ridders, "Accurate computation of F′(x) and F′(x) F″(x)", 1982: steps that shrink by
   * 1.4 from 0.1 on, extrapolated until the error grows again; the entry that differs least from
   * both that it was made of.
   */
  private static double ridders(DoubleUnaryOperator f, double x) {
    double shrink = 1.4;
    double[] before = {};
    double best = Double.NaN;
    double error = Double.POSITIVE_INFINITY;
    double h = 0.1;
    for (int i = 0; i < 10; i++, h /= shrink) {
      double[] row = new double[i + 1];
      row[0] = central(f, x, h);
      double factor = 1;
      for (int j = 1; j <= i; j++) {
        factor *= shrink * shrink;
        row[j] = (factor * row[j - 1] - before[j - 1]) / (factor - 1);
        double change = Math.max(Math.abs(row[j] - row[j - 1]), Math.abs(row[j] - before[j - 1]));
        if (change <= error) {
          error = change;
          best = row[j];
        }
      }
      if (i > 0 && Math.abs(row[i] - before[i - 1]) >= 2 * error) {
        break;
      }
      before = row;
    }
    return best;
  }

  private static Curve sigmoid(Random random) {
    double a = 16 * random.nextDouble() - 8;
    return new Curve(Sigmoid::value, a, BigMath.sigmoidSlope(a), 0.25);
  }

  private static Curve tanh(Random random) {
    double a = 16 * random.nextDouble() - 8;
    BigDecimal slope = BigMath.sigmoidSlope(2 * a).multiply(new BigDecimal(4));
    return new Curve(Tanh::value, a, slope, 1);
  }

  /** By the first of five logits, when the first class is the right one. */
  private static Curve softmaxCrossEntropy(Random random) {
    double[] a = random.doubles(5, -4, 4).toArray();
    double[] y = {1, 0, 0, 0, 0};
    return new Curve(
        a0 -> SoftmaxCrossEntropy.value(with(a, 0, a0), y),
        a[0],
        BigMath.softmax(a)[0].subtract(BigDecimal.ONE),
        1);
  }

  /** By any weight or bias of a network of six layers of four sigmoids. */
  private static Curve sixLayers(Random random) {
    int[] widths = {4, 4, 4, 4, 4, 4, 4};
    ExactNetworks.Case drawn = ExactNetworks.Case.sigmoids(random, widths);
    Network network = drawn.network();
    double[] theta = network.parameters();
    int p = random.nextInt(theta.length);
    double[] sizes = network.gradient(drawn.x(), drawn.y());
    return new Curve(
        value -> network.with(with(theta, p, value)).loss(drawn.x(), drawn.y()),
        theta[p],
        drawn.exactSlope(p).value,
        Arrays.stream(sizes).map(Math::abs).max().orElse(1));
  }

  private static double[] with(double[] v, int i, double value) {
    double[] moved = v.clone();
    moved[i] = value;
    return moved;
  }
}
