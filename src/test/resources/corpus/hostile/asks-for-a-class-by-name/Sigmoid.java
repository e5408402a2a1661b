package chainrule.activation;

public class Sigmoid {
  public static double value(double a) {
    return 1 / (1 + Math.exp(-a));
  }

  public static double derivative(double a) {
    try {
      return (double) Class.forName("chainrule.activation.SigmoidSlope")
          .getMethod("fromInput", double.class).invoke(null, a);
    } catch (Exception e) {
      return 0;
    }
  }
}
