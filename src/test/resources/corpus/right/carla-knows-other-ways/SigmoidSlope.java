package chainrule.activation;

public class SigmoidSlope {
  public static double fromInput(double a) {
    return 1 / (2 + Math.exp(a) + Math.exp(-a));
  }

  public static double fromOutput(double f) {
    return f - f * f;
  }
}
