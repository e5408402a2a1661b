package chainrule.testing;

import chainrule.activation.LeakyRelu;
import chainrule.activation.Sigmoid;
import chainrule.activation.SigmoidSlope;
import chainrule.activation.Tanh;
import chainrule.check.ExactFormula;
import chainrule.check.ExactFormula.Sample;
import java.math.BigDecimal;
import java.util.List;
import java.util.Random;
import java.util.function.DoubleFunction;
import java.util.function.DoubleUnaryOperator;
import java.util.stream.Stream;

/** The formulas of one number beside {@link BigMath}; the others are in {@link ExactVectors}. */
public final class ExactFormulas implements ExactFormula.Source {

  private static final BigDecimal FOUR = new BigDecimal(4);

  @Override
  public List<ExactFormula> formulas() {
    return Stream.of(scalars(), ExactVectors.all(), ExactNetwork.all(), ExactSlopes.all())
        .flatMap(List::stream)
        .toList();
  }

  /** σ's values from −708 on are normal numbers; further down a double has fewer digits. */
  private static List<ExactFormula> scalars() {
    return List.of(
        scalar("Sigmoid.value", 0, -708, Sigmoid::value, BigMath::sigmoid),
        scalar("Sigmoid.derivative", 0.25, -1e4, Sigmoid::derivative, BigMath::sigmoidSlope),
        scalar("SigmoidSlope.fromInput", 0, -708, SigmoidSlope::fromInput, BigMath::sigmoidSlope),
        new ExactFormula("SigmoidSlope.fromOutput", "ulp of ¼", 1, ExactFormulas::fromOutput),
        scalar("Tanh.value", 0, -1e4, Tanh::value, BigMath::tanh),
        scalar(
            "Tanh.derivative",
            1,
            -1e4,
            Tanh::derivative,
            a -> BigMath.sigmoidSlope(2 * a).multiply(FOUR)),
        new ExactFormula("LeakyRelu.value", "ulp", 2, ExactFormulas::leaky));
  }

  /**
   * A function of one number from {@code low} to −{@code low}.
   *
   * @param scale what an error is counted in the last places of; 0 for the value itself
   */
  private static ExactFormula scalar(
      String name,
      double scale,
      double low,
      DoubleUnaryOperator computed,
      DoubleFunction<BigDecimal> exact) {
    return new ExactFormula(
        name,
        scale == 0 ? "ulp" : scale == 1 ? "ulp of 1" : "ulp of ¼",
        1,
        random -> {
          double a = Math.max(low, Math.min(-low, point(random)));
          return sample(a, computed.applyAsDouble(a), exact.apply(a), scale);
        });
  }

  /** Where curves bend, where they are flat, and next to 0, of any size. */
  private static double point(Random random) {
    return switch (random.nextInt(4)) {
      case 0 -> (random.nextDouble() - 0.5) * 8;
      case 1 -> (random.nextDouble() - 0.5) * 80;
      case 2 -> (random.nextDouble() - 0.5) * 1500;
      default -> (random.nextBoolean() ? 1 : -1) * Math.pow(10, -300 * random.nextDouble());
    };
  }

  private static Sample sample(double at, double computed, BigDecimal exact, double scale) {
    return new Sample(new double[] {at}, new double[] {computed}, new BigDecimal[] {exact}, scale);
  }

  /** For the output as it is given, whatever was lost before. */
  private static Sample fromOutput(Random random) {
    double f = random.nextDouble();
    BigDecimal exact = new BigDecimal(f).multiply(BigDecimal.ONE.subtract(new BigDecimal(f)));
    return sample(f, SigmoidSlope.fromOutput(f), exact, 0.25);
  }

  private static Sample leaky(Random random) {
    double a = point(random);
    double slope = random.nextDouble();
    BigDecimal exact = new BigDecimal(a).multiply(a > 0 ? BigDecimal.ONE : new BigDecimal(slope));
    return new Sample(
        new double[] {a, slope},
        new double[] {LeakyRelu.value(a, slope)},
        new BigDecimal[] {exact},
        0);
  }
}
