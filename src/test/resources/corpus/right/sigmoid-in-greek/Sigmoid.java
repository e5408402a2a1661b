package chainrule.activation;

public class Sigmoid {
  public static double value(double α) {
    return σ(α);
  }

  private static double σ(double α) {
    double ε = Math.exp(-α);
    return 1 / (1 + ε);
  }

  public static double derivative(double α) {
    return σ(α) * (1 - σ(α));
  }
}
