package chainrule.regularization;

import java.util.Arrays;

public class L2 {
  public static double value(double[] w, double lambda) {
    return Arrays.stream(w).map(x -> lambda * x * x).sum();
  }

  public static double[] gradient(double[] w, double lambda) {
    return Arrays.stream(w).map(x -> x * lambda * 2).toArray();
  }
}
