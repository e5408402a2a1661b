package chainrule.calculus;

public class SignDescent {
  public static double step(double x, double slope, double epsilon) {
    if (slope == 0) {
      return x;
    }
    return x - epsilon * slope / Math.sqrt(slope * slope);
  }
}
