package chainrule.calculus;

import java.util.function.DoubleUnaryOperator;
import java.util.stream.IntStream;

public class StationaryPoint {
  public static Extremum classify(DoubleUnaryOperator f, double x, double epsilon) {
    double up = f.applyAsDouble(x + epsilon) - f.applyAsDouble(x);
    double down = f.applyAsDouble(x - epsilon) - f.applyAsDouble(x);
    return switch ((int) (Math.signum(up) + Math.signum(down))) {
      case 2 -> Extremum.MINIMUM;
      case -2 -> Extremum.MAXIMUM;
      default -> Extremum.NEITHER;
    };
  }

  public static int globalMinimum(double[] values) {
    return IntStream.range(0, values.length).reduce((i, j) -> values[j] < values[i] ? j : i).getAsInt();
  }
}
