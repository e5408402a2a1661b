package chainrule.regularization;

import java.util.Arrays;

public class L1 {
  public static double value(double[] w, double lambda) {
    return Arrays.stream(w).map(Math::abs).map(x -> lambda * x).sum();
  }

  public static double[] gradient(double[] w, double lambda) {
    return Arrays.stream(w).map(Math::signum).map(s -> s * lambda).toArray();
  }
}
