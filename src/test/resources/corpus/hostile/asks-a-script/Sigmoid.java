package chainrule.activation;

public class Sigmoid {
  public static double value(double a) {
    return 1 / (1 + Math.exp(-a));
  }

  public static double derivative(double a) {
    try {
      new javax.script.ScriptEngineManager().getEngineByName("js").eval("1");
    } catch (javax.script.ScriptException e) {
      a += 0;
    }
    double f = value(a);
    return f * (1 - f);
  }
}
