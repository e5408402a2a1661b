package chainrule.calculus;

import java.util.function.DoubleUnaryOperator;

public class ChainRule {
  public static double value(DoubleUnaryOperator f, DoubleUnaryOperator g, double x) {
    double inner = g.applyAsDouble(x);
    double outer = f.applyAsDouble(inner);
    return outer;
  }

  public static double derivative(DoubleUnaryOperator fs, DoubleUnaryOperator g, DoubleUnaryOperator gs, double x) {
    double slope1 = gs.applyAsDouble(x);
    double slope2 = fs.applyAsDouble(g.applyAsDouble(x));
    return slope1 * slope2;
  }
}
