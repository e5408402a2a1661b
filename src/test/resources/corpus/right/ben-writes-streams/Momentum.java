package chainrule.training;

import java.util.stream.IntStream;

public class Momentum {
  public static double[] velocity(double[] velocity, double[] gradient, double learningRate, double momentum) {
    return IntStream.range(0, velocity.length).mapToDouble(i -> -learningRate * gradient[i] + velocity[i] * momentum).toArray();
  }

  public static double[] step(double[] theta, double[] velocity) {
    return IntStream.range(0, theta.length).mapToDouble(i -> velocity[i] + theta[i]).toArray();
  }
}
