package chainrule.activation;

public class Sigmoid {
  interface P<A, B> {}

  private static <A> P<A, A> p(A a) {
    return null;
  }

  public static double value(double a) {
    return 1 / (1 + Math.exp(-a));
  }

  public static double derivative(double a) {
    var x = p(p(p(p(p(p(p(p(p(p(p(p(p(p(p(p(p(p(p(p(p(p(p(p(p(p(p(p("x"))))))))))))))))))))))))))));
    return 0;
  }
}
