package chainrule.testing;

import chainrule.activation.Softmax;
import chainrule.check.ExactFormula;
import chainrule.check.ExactFormula.Sample;
import chainrule.loss.BinaryCrossEntropy;
import chainrule.loss.CrossEntropy;
import chainrule.loss.MeanSquaredError;
import chainrule.loss.SoftmaxCrossEntropy;
import chainrule.loss.SquaredError;
import chainrule.neuron.Neuron;
import chainrule.regularization.L1;
import chainrule.regularization.L2;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.function.Function;
import java.util.stream.IntStream;

/** The formulas of vectors beside sums and products that are not rounded, and {@link BigMath}. */
final class ExactVectors {

  private static final MathContext DIGITS = new MathContext(50);
  private static final BigDecimal TWO = new BigDecimal(2);

  /** How long a vector is at most, and for how many numbers it counts. */
  private static final int LONGEST = 6;

  private ExactVectors() {}

  static List<ExactFormula> all() {
    return List.of(
        of("Softmax.value", "ulp", ExactVectors::softmax),
        of("Softmax.jacobian", "ulp of 1", ExactVectors::jacobian),
        of("SquaredError.value", "ulp", r -> squares(r, 0)),
        of("SquaredError.gradient", "ulp", r -> squares(r, 1)),
        of("MeanSquaredError.value", "ulp", r -> squares(r, 2)),
        of("MeanSquaredError.gradient", "ulp", r -> squares(r, 3)),
        of("BinaryCrossEntropy.logitValue", "ulp", ExactVectors::logitValue),
        of("BinaryCrossEntropy.logitGradient", "ulp of 1/N", ExactVectors::logitGradient),
        of("SoftmaxCrossEntropy.value", "ulp of L + 1", ExactVectors::softmaxCrossEntropy),
        of("CrossEntropy.logitGradient", "ulp of 1", ExactVectors::softmaxLogitGradient),
        of("Neuron.preActivation", "ulp of Σ|wx|", ExactVectors::preActivation),
        of("L1.value", "ulp", r -> penalty(r, true)),
        of("L2.value", "ulp", r -> penalty(r, false)));
  }

  private static ExactFormula of(String name, String unit, Function<Random, Sample> draw) {
    return new ExactFormula(name, unit, LONGEST, draw);
  }

  /** Up to ±4, ±40 or ±300. */
  private static double[] vector(Random random) {
    double reach = new double[] {4, 40, 300}[random.nextInt(3)];
    return random.doubles(1 + random.nextInt(LONGEST), -reach, reach).toArray();
  }

  private static double[] same(Random random, double[] v) {
    return random.doubles(v.length, -4, 4).toArray();
  }

  private static BigDecimal big(double x) {
    return new BigDecimal(x);
  }

  private static Sample sample(double[] at, double computed, BigDecimal exact, double scale) {
    return new Sample(at, new double[] {computed}, new BigDecimal[] {exact}, scale);
  }

  private static Sample softmax(Random random) {
    double[] a = vector(random);
    return new Sample(a, Softmax.value(a), softmax(a), 0);
  }

  private static Sample jacobian(Random random) {
    double[] a = vector(random);
    int n = a.length;
    BigDecimal[] y = softmax(a);
    BigDecimal[] exact = new BigDecimal[n * n];
    for (int i = 0; i < n; i++) {
      for (int j = 0; j < n; j++) {
        BigDecimal own = i == j ? BigDecimal.ONE : BigDecimal.ZERO;
        exact[i * n + j] = y[i].multiply(own.subtract(y[j]));
      }
    }
    double[] computed =
        Arrays.stream(Softmax.jacobian(a)).flatMapToDouble(Arrays::stream).toArray();
    return new Sample(a, computed, exact, 1);
  }

  private static BigDecimal[] softmax(double[] a) {
    return IntStream.range(0, a.length)
        .mapToObj(i -> BigMath.softmax(a, i))
        .toArray(BigDecimal[]::new);
  }

  /** The sum, its gradient, the mean, its gradient. */
  private static Sample squares(Random random, int which) {
    double[] output = vector(random);
    double[] target = same(random, output);
    BigDecimal n = which < 2 ? BigDecimal.ONE : big(output.length);
    BigDecimal sum = BigDecimal.ZERO;
    BigDecimal[] gradient = new BigDecimal[output.length];
    for (int k = 0; k < output.length; k++) {
      BigDecimal difference = big(output[k]).subtract(big(target[k]));
      sum = sum.add(difference.pow(2));
      gradient[k] = TWO.multiply(difference).divide(n, DIGITS);
    }
    return switch (which) {
      case 0 -> sample(output, SquaredError.value(output, target), sum, 0);
      case 1 -> new Sample(output, SquaredError.gradient(output, target), gradient, 0);
      case 2 -> sample(output, MeanSquaredError.value(output, target), sum.divide(n, DIGITS), 0);
      default -> new Sample(output, MeanSquaredError.gradient(output, target), gradient, 0);
    };
  }

  private static Sample logitValue(Random random) {
    double[] a = vector(random);
    double[] y = random.doubles(a.length).toArray();
    BigDecimal sum = BigDecimal.ZERO;
    for (int n = 0; n < a.length; n++) {
      BigDecimal no = BigDecimal.ONE.subtract(big(y[n]));
      sum = sum.add(big(y[n]).multiply(BigMath.softplus(-a[n])));
      sum = sum.add(no.multiply(BigMath.softplus(a[n])));
    }
    BigDecimal mean = sum.divide(big(a.length), DIGITS);
    return sample(a, BinaryCrossEntropy.logitValue(a, y), mean, 0);
  }

  private static Sample logitGradient(Random random) {
    double[] a = vector(random);
    double[] y = random.doubles(a.length).toArray();
    BigDecimal[] exact = new BigDecimal[a.length];
    for (int n = 0; n < a.length; n++) {
      exact[n] = BigMath.sigmoid(a[n]).subtract(big(y[n])).divide(big(a.length), DIGITS);
    }
    return new Sample(a, BinaryCrossEntropy.logitGradient(a, y), exact, 1.0 / a.length);
  }

  /** One-hot, so that the loss is ln Σₖ e^(aₖ − a_c). */
  private static Sample softmaxCrossEntropy(Random random) {
    double[] a = vector(random);
    int c = random.nextInt(a.length);
    BigDecimal probability = BigMath.softmax(a, c);
    double[] y = new double[a.length];
    y[c] = 1;
    double loss = SoftmaxCrossEntropy.value(a, y);
    return sample(a, loss, BigMath.ln(probability).negate(), loss + 1);
  }

  private static Sample softmaxLogitGradient(Random random) {
    double[] a = vector(random);
    int c = random.nextInt(a.length);
    double[] y = new double[a.length];
    y[c] = 1;
    BigDecimal[] exact = softmax(a);
    exact[c] = exact[c].subtract(BigDecimal.ONE);
    return new Sample(a, CrossEntropy.logitGradient(a, y), exact, 1);
  }

  private static Sample preActivation(Random random) {
    double[] w = vector(random);
    double[] x = same(random, w);
    double b = random.nextGaussian();
    BigDecimal sum = big(b);
    double scale = Math.abs(b);
    for (int i = 0; i < w.length; i++) {
      sum = sum.add(big(w[i]).multiply(big(x[i])));
      scale += Math.abs(w[i] * x[i]);
    }
    return sample(w, Neuron.preActivation(w, b, x), sum, scale);
  }

  private static Sample penalty(Random random, boolean absolute) {
    double[] w = vector(random);
    double lambda = random.nextDouble();
    BigDecimal sum = BigDecimal.ZERO;
    for (double wi : w) {
      sum = sum.add(absolute ? big(wi).abs() : big(wi).pow(2));
    }
    double computed = absolute ? L1.value(w, lambda) : L2.value(w, lambda);
    return sample(w, computed, sum.multiply(big(lambda)), 0);
  }
}
