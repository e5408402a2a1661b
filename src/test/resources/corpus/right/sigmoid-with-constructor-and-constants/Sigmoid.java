package chainrule.activation;

/** Done on a Sunday. */
public final class Sigmoid {

  private static final double ONE = 1.0;

  private Sigmoid() {
    throw new UnsupportedOperationException("no instances");
  }

  public static double value(final double a) {
    return ONE / (ONE + Math.exp(-a));
  }

  public static double derivative(final double a) {
    final double f = Sigmoid.value(a);
    return f * (ONE - f);
  }

  public static void main(String[] args) {
    System.out.println(value(7));
  }
}
