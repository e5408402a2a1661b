package chainrule.grader.worker;

import java.util.Arrays;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * What answers use of the JDK beside loops, used once so that its classes are archived with ours: a
 * runner would look each of them up in the JDK's own file.
 */
final class UsualAnswer {

  private UsualAnswer() {}

  /** Sums, maxima, maps and copies of vectors and matrices. */
  static double run() {
    double[] v = {3, 1, 2};
    double[][] rows = {v, v.clone()};
    double sum = Arrays.stream(v).map(Math::exp).filter(x -> x > 0).sum();
    sum += Arrays.stream(v).max().orElse(0) + DoubleStream.of(v).min().orElse(0);
    sum += DoubleStream.of(v).average().orElse(0) + Arrays.stream(v).reduce(0, Double::sum);
    sum += Arrays.stream(v).allMatch(Double::isFinite) ? Arrays.stream(v).count() : 0;
    sum += IntStream.range(0, v.length).mapToDouble(i -> v[i] * v[i]).sum();
    sum += IntStream.range(0, v.length).mapToObj(i -> v).toArray(double[][]::new).length;
    sum += IntStream.range(0, v.length).filter(i -> v[i] > 1).boxed().toList().size();
    sum += IntStream.rangeClosed(1, 2).map(i -> 2 * i).sum();
    sum += Arrays.stream(rows).flatMapToDouble(Arrays::stream).sum();
    sum += Arrays.stream(rows).mapToDouble(row -> row[0]).toArray().length;
    sum += Arrays.stream(rows).map(double[]::clone).toArray(double[][]::new).length;
    sum += Stream.of(rows).map(row -> Arrays.copyOf(row, 2)).toList().size();
    return sum + StrictMath.exp(0) + Math.tanh(1) + Math.pow(2, 0.5) + Math.log1p(1);
  }
}
