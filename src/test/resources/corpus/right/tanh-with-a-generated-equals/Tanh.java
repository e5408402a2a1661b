package chainrule.activation;

public class Tanh {
  public static double value(double a) { if (a > 20) return 1; if (a < -20) return -1; double p = Math.exp(a), m = Math.exp(-a); return (p - m) / (p + m); }
  public static double derivative(double a) { return 1 - Math.pow(value(a), 2); }
  @Override public boolean equals(Object o) { return o != null && o.getClass().equals(this.getClass()); }
  @Override public int hashCode() { return super.hashCode(); }

}
