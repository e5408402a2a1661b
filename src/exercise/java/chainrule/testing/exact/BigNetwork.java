package chainrule.testing.exact;

import static chainrule.testing.exact.BigDual.dot;
import static chainrule.testing.exact.BigDual.sum;

import chainrule.activation.Activation;
import chainrule.loss.Loss;
import java.util.Arrays;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Activations, losses and layers as the notes define them, in {@link BigDual}s: forward only, for
 * the way back comes by itself. Of the project's types only names are used here.
 */
final class BigNetwork {

  private BigNetwork() {}

  /** f of every entry. */
  static BigDual[] each(BigDual[] x, UnaryOperator<BigDual> f) {
    return Stream.of(x).map(f).toArray(BigDual[]::new);
  }

  /** f of every row. */
  static BigDual[][] rows(BigDual[][] x, UnaryOperator<BigDual[]> f) {
    return Stream.of(x).map(f).toArray(BigDual[][]::new);
  }

  static BigDual[] minus(BigDual[] a, BigDual[] b) {
    return IntStream.range(0, a.length).mapToObj(i -> a[i].minus(b[i])).toArray(BigDual[]::new);
  }

  static BigDual[] plus(BigDual[] a, BigDual[] b) {
    return IntStream.range(0, a.length).mapToObj(i -> a[i].plus(b[i])).toArray(BigDual[]::new);
  }

  /** g(a); at the kink of a rectifier the left slope. */
  static BigDual activation(Activation g, BigDual a) {
    return switch (g) {
      case SIGMOID -> a.sigmoid();
      case TANH -> a.tanh();
      case RELU -> leaky(a, 0);
      case LEAKY_RELU -> leaky(a, 0.01);
      case IDENTITY -> a;
    };
  }

  static BigDual[] activation(Activation g, BigDual[] a) {
    return each(a, ai -> activation(g, ai));
  }

  static BigDual leaky(BigDual a, double slope) {
    return a.isPositive() ? a : a.times(slope);
  }

  /** e^(aₖ − max), which has all digits however large a is. */
  private static BigDual[] exponentials(BigDual[] a) {
    return each(a, ak -> ak.minus(largest(a)).exp());
  }

  /** It stands still, for what it is taken off makes no difference. */
  private static BigDual largest(BigDual[] a) {
    return Stream.of(a).max((one, other) -> one.value.compareTo(other.value)).orElseThrow().still();
  }

  static BigDual[] softmax(BigDual[] a) {
    BigDual[] e = exponentials(a);
    BigDual total = sum(e);
    return each(e, ek -> ek.over(total));
  }

  /** Σₖ yₖ (max − aₖ) + ln Σₖ e^(aₖ − max). */
  static BigDual softmaxCrossEntropy(BigDual[] a, double[] y) {
    BigDual max = largest(a);
    return sum(exponentials(a)).ln().plus(dot(BigDual.of(y), each(a, ak -> max.minus(ak))));
  }

  /** Σₖ [yₖ ln(1 + e^−aₖ) + (1 − yₖ) ln(1 + e^aₖ)]. */
  static BigDual sigmoidCrossEntropy(BigDual[] a, double[] y) {
    BigDual no = dot(each(BigDual.of(y), yk -> yk.negated().plus(1)), each(a, BigDual::softplus));
    return no.plus(dot(BigDual.of(y), each(a, ak -> ak.negated().softplus())));
  }

  static BigDual squaredError(BigDual[] output, double[] y) {
    return sum(each(minus(output, BigDual.of(y)), BigDual::squared));
  }

  /** −Σ y ln ŷ; a class without a target does not count. */
  static BigDual crossEntropy(BigDual[] output, double[] y) {
    BigDual sum = BigDual.of(0);
    for (int k = 0; k < y.length; k++) {
      sum = y[k] == 0 ? sum : sum.minus(output[k].ln().times(y[k]));
    }
    return sum;
  }

  /** Σ [−y ln ŷ − (1 − y) ln(1 − ŷ)]. */
  static BigDual binaryCrossEntropy(BigDual[] output, double[] y) {
    BigDual sum = crossEntropy(output, y);
    for (int n = 0; n < y.length; n++) {
      BigDual no = BigDual.of(1).minus(y[n]);
      sum = y[n] == 1 ? sum : sum.minus(no.times(output[n].negated().plus(1).ln()));
    }
    return sum;
  }

  static BigDual loss(Loss loss, BigDual[] h, double[] y) {
    return switch (loss) {
      case SQUARED_ERROR -> squaredError(h, y);
      case SOFTMAX_CROSS_ENTROPY -> softmaxCrossEntropy(h, y);
      case SIGMOID_CROSS_ENTROPY -> sigmoidCrossEntropy(h, y);
    };
  }

  /** Wx + b. */
  static BigDual[] layer(BigDual[][] w, BigDual[] b, BigDual[] x) {
    BigDual[] a = new BigDual[b.length];
    Arrays.setAll(a, i -> dot(w[i], x).plus(b[i]));
    return a;
  }
}
