package chainrule.network;

import chainrule.activation.Activation;
import chainrule.activation.Softmax;
import java.util.Arrays;

public class JacobianChain {
  public static double[] outputDelta(double[] a, double[] target) {
    double[] y = Softmax.value(a);
    double[] slopes = new double[a.length];
    for (int k = 0; k < a.length; k++) {
      slopes[k] = target[k] == 0 ? 0 : -target[k] / y[k];
    }
    return product(slopes, Softmax.jacobian(a));
  }

  public static double[][] activationJacobian(double[] a, Activation activation) {
    double[][] j = new double[a.length][a.length];
    for (int i = 0; i < a.length; i++) {
      j[i][i] = activation.derivative(a[i]);
    }
    return j;
  }

  public static double[][][] weightTensor(double[] h, int nodes) {
    double[] zeros = new double[h.length];
    double[][][] t = new double[nodes][nodes][];
    for (int i = 0; i < nodes; i++) {
      Arrays.fill(t[i], zeros);
      t[i][i] = h.clone();
    }
    return t;
  }

  public static double[][] contract(double[] delta, double[][][] tensor) {
    double[][] g = new double[tensor[0].length][tensor[0][0].length];
    for (int i = 0; i < delta.length; i++) {
      for (int j = 0; j < g.length; j++) {
        for (int k = 0; k < g[j].length; k++) {
          g[j][k] += delta[i] * tensor[i][j][k];
        }
      }
    }
    return g;
  }

  public static double[] product(double[] v, double[][] jacobian) {
    double[] p = new double[jacobian[0].length];
    for (int i = 0; i < v.length; i++) {
      for (int j = 0; j < p.length; j++) {
        p[j] += v[i] * jacobian[i][j];
      }
    }
    return p;
  }
}
