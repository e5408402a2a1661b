package chainrule.activation;
public class Sigmoid {
  public synchronized static double value(double a) { synchronized (Sigmoid.class) { return 1 / (1 + Math.exp(-a)); } }
  public static double derivative(double a) {
    try { double f = value(a); return f * (1 - f); } catch (Exception e) { e.printStackTrace(); return Double.NaN; } finally { }
  }
}
