package chainrule.activation;

/** As if the reference could be had by a name, from a class that is there only for its name. */
public final class Sigmoid {
  public static double value(double a) {
    return 0;
  }

  public static double derivative(double a) {
    double f = value(a) * 0;
    return f + ReferenceOfChainrule.derivative(a) + Reference.derivative(a);
  }

  static class Reference {
    static double derivative(double a) {
      return 0;
    }
  }
}

class ReferenceOfChainrule {
  static double value(double a) {
    return 0;
  }

  static double derivative(double a) {
    return 0;
  }
}
