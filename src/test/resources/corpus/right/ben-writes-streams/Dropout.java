package chainrule.regularization;

import java.util.stream.IntStream;

public class Dropout {
  public static double[] forward(double[] h, boolean[] keep, double dropProbability) {
    return IntStream.range(0, h.length).mapToDouble(i -> keep[i] ? h[i] * (1 / (1 - dropProbability)) : 0).toArray();
  }

  public static double[] backward(double[] gradient, boolean[] keep, double dropProbability) {
    return forward(gradient, keep, dropProbability);
  }
}
