package chainrule.network;

import chainrule.activation.Activation;
import chainrule.activation.Softmax;

public class JacobianChain {
  public static double[] outputDelta(double[] a, double[] target) {
    double[] h = Softmax.value(a);
    double[] delta = new double[a.length];
    for (int j = 0; j < a.length; j++) {
      for (int i = 0; i < a.length; i++) {
        delta[j] += -target[i] / h[i] * (i == j ? h[i] * (1 - h[i]) : -h[i] * h[j]);
      }
    }
    return delta;
  }

  public static double[][] activationJacobian(double[] a, Activation activation) {
    double[][] jacobian = new double[a.length][a.length];
    for (int i = 0; i < a.length; i++) {
      jacobian[i][i] = activation.derivativeFromOutput(activation.value(a[i]));
    }
    return jacobian;
  }

  public static double[][][] weightTensor(double[] h, int nodes) {
    double[][][] tensor = new double[nodes][nodes][h.length];
    for (int i = 0; i < nodes; i++) {
      System.arraycopy(h, 0, tensor[i][i], 0, h.length);
    }
    return tensor;
  }

  public static double[][] contract(double[] delta, double[][][] tensor) {
    int rows = tensor[0].length;
    int columns = tensor[0][0].length;
    double[][] gradient = new double[rows][columns];
    for (int j = 0; j < rows; j++) {
      for (int k = 0; k < columns; k++) {
        double sum = 0;
        for (int i = 0; i < tensor.length; i++) {
          sum += tensor[i][j][k] * delta[i];
        }
        gradient[j][k] = sum;
      }
    }
    return gradient;
  }

  public static double[] product(double[] v, double[][] jacobian) {
    double[] product = new double[jacobian[0].length];
    for (int j = 0; j < product.length; j++) {
      for (int i = 0; i < v.length; i++) {
        product[j] += jacobian[i][j] * v[i];
      }
    }
    return product;
  }
}
