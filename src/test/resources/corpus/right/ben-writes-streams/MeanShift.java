package chainrule.data;

import java.util.Arrays;
import java.util.stream.IntStream;

public class MeanShift {
  public static double[] means(double[][] x) {
    return IntStream.range(0, x[0].length)
        .mapToDouble(i -> Arrays.stream(x).mapToDouble(row -> row[i]).average().orElse(Double.NaN))
        .toArray();
  }

  public static double[][] shifted(double[][] x, double[] shift) {
    return Arrays.stream(x)
        .map(row -> IntStream.range(0, row.length).mapToDouble(i -> row[i] - shift[i]).toArray())
        .toArray(double[][]::new);
  }
}
