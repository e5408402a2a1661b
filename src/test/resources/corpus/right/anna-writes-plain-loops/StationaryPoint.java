package chainrule.calculus;

import java.util.function.DoubleUnaryOperator;

public class StationaryPoint {
  public static Extremum classify(DoubleUnaryOperator f, double x, double epsilon) {
    double l = f.applyAsDouble(x - epsilon), m = f.applyAsDouble(x), r = f.applyAsDouble(x + epsilon);
    if (m < l && m < r) return Extremum.MINIMUM;
    else if (m > l && m > r) return Extremum.MAXIMUM;
    else return Extremum.NEITHER;
  }

  public static int globalMinimum(double[] values) {
    int best = values.length - 1;
    for (int i = values.length - 1; i >= 0; i--)
      if (values[i] <= values[best]) best = i;
    return best;
  }
}
