package chainrule.calculus;

import chainrule.shape.Shape;
import java.util.function.DoubleUnaryOperator;

public final class StationaryPoint {

  private StationaryPoint() {}

  public static Extremum classify(DoubleUnaryOperator f, double x, double epsilon) {
    int l = Double.compare(f.applyAsDouble(x - epsilon), f.applyAsDouble(x));
    int r = Double.compare(f.applyAsDouble(x + epsilon), f.applyAsDouble(x));
    return l > 0 && r > 0 ? Extremum.MINIMUM : l < 0 && r < 0 ? Extremum.MAXIMUM : Extremum.NEITHER;
  }

  public static int globalMinimum(double[] values) {
    Shape.vector("values", values);
    int lowest = 0;
    for (int i = 1; i < values.length; i++) {
      if (values[i] < values[lowest] || Double.isNaN(values[lowest])) {
        lowest = i;
      }
    }
    return lowest;
  }
}
