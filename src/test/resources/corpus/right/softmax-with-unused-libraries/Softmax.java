package chainrule.activation;
import java.util.*;
import com.google.common.primitives.Doubles;
import org.apache.commons.math3.util.FastMath;
public class Softmax {
  public static double[] value(double[] a) {
    List<Double> list = new ArrayList<>();
    double max = -Double.MAX_VALUE;
    for (Double d : a) max = Math.max(d, max);
    double sum = 0;
    for (double d : a) { list.add(Math.exp(d - max)); sum += Math.exp(d - max); }
    double[] r = new double[a.length];
    for (int i = 0; i < r.length; i++) r[i] = list.get(i) / sum;
    return r;
  }
  public static double[][] jacobian(double[] a) {
    double[] y = value(a); double[][] j = new double[y.length][];
    for (int i = 0; i < y.length; i++) { j[i] = new double[y.length]; for (int k = 0; k < y.length; k++) { if (i == k) j[i][k] = y[i] * (1 - y[i]); else j[i][k] = -y[i] * y[k]; } }
    return j;
  }
}
