package chainrule.activation;

import java.util.ArrayList;
import java.util.List;

public class Sigmoid {
  public static double value(double a) {
    return 1 / (1 + Math.exp(-a));
  }

  public static double derivative(double a) {
    List<double[]> all = new ArrayList<>();
    while (true) {
      all.add(new double[1 << 22]);
    }
  }
}
