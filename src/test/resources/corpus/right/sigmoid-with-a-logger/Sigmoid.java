package chainrule.activation;
import java.util.logging.Logger;
import java.util.logging.Level;
public final class Sigmoid {
  private static final Logger LOG = Logger.getLogger("x");
  private Sigmoid() { throw new AssertionError(); }
  public static double value(double a) {
    if (Double.isNaN(a)) throw new IllegalArgumentException("NaN");
    return a >= 0 ? 1 / (1 + Math.exp(-a)) : Math.exp(a) / (1 + Math.exp(a));
  }
  public static double derivative(double a) { return value(a) * value(-a); }
  static void log(String s) { LOG.log(Level.INFO, s); }
}
