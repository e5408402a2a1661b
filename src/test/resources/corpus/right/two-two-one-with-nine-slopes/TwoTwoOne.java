package chainrule.network;

import chainrule.activation.Sigmoid;

/** Every number carries its nine slopes along. */
public final class TwoTwoOne {

  record Slopes(double value, double[] by) {

    static Slopes of(double value) {
      return new Slopes(value, new double[9]);
    }

    static Slopes of(double[] theta, int which) {
      Slopes parameter = of(theta[which]);
      parameter.by[which] = 1;
      return parameter;
    }

    Slopes plus(Slopes other) {
      double[] sum = by.clone();
      for (int i = 0; i < sum.length; i++) {
        sum[i] += other.by[i];
      }
      return new Slopes(value + other.value, sum);
    }

    Slopes times(Slopes other) {
      double[] product = new double[9];
      for (int i = 0; i < product.length; i++) {
        product[i] = by[i] * other.value + value * other.by[i];
      }
      return new Slopes(value * other.value, product);
    }

    Slopes sigmoid() {
      double f = Sigmoid.value(value);
      double[] slope = by.clone();
      for (int i = 0; i < slope.length; i++) {
        slope[i] *= f * (1 - f);
      }
      return new Slopes(f, slope);
    }
  }

  public static double h1(double[] theta, double[] x) {
    return hidden(theta, x, 0, 6).value();
  }

  public static double h2(double[] theta, double[] x) {
    return hidden(theta, x, 2, 7).value();
  }

  public static double output(double[] theta, double[] x) {
    return all(theta, x).value();
  }

  public static double loss(double[] theta, double[] x, double y) {
    return squaredError(theta, x, y).value();
  }

  public static double lossDerivative(double output, double y) {
    return (output - y) * 2;
  }

  public static double[] outputGradient(double[] theta, double[] x) {
    return all(theta, x).by();
  }

  public static double[] gradient(double[] theta, double[] x, double y) {
    return squaredError(theta, x, y).by();
  }

  private static Slopes squaredError(double[] theta, double[] x, double y) {
    Slopes error = all(theta, x).plus(Slopes.of(-y));
    return error.times(error);
  }

  private static Slopes all(double[] theta, double[] x) {
    return neuron(theta, 4, hidden(theta, x, 0, 6), hidden(theta, x, 2, 7), 8);
  }

  private static Slopes hidden(double[] theta, double[] x, int weights, int bias) {
    return neuron(theta, weights, Slopes.of(x[0]), Slopes.of(x[1]), bias);
  }

  private static Slopes neuron(double[] theta, int weights, Slopes x, Slopes y, int bias) {
    Slopes sum = Slopes.of(theta, weights).times(x).plus(Slopes.of(theta, weights + 1).times(y));
    return sum.plus(Slopes.of(theta, bias)).sigmoid();
  }
}
