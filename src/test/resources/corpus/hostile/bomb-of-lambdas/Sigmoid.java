package chainrule.activation;

public class Sigmoid {
  interface F {
    F f(F f);
  }

  interface G {
    G g(G g);
  }

  private static F run(F f) {
    return f;
  }

  private static G run(G g) {
    return g;
  }

  public static double value(double a) {
    return 1 / (1 + Math.exp(-a));
  }

  public static double derivative(double a) {
    run(x -> run(x -> run(x -> run(x -> run(x -> run(x -> run(x -> run(x -> run(x -> run(x -> run(x -> run(x -> run(x -> run(x -> x))))))))))))));
    return 0;
  }
}
