package chainrule.data;

public class MeanShift {
  public static double[] means(double[][] x) {
    double[] m = new double[x[0].length];
    for (int i = 0; i < m.length; i++) {
      double sum = 0;
      for (int n = 0; n < x.length; n++) sum += x[n][i];
      m[i] = sum / x.length;
    }
    return m;
  }

  public static double[][] shifted(double[][] x, double[] shift) {
    double[][] r = new double[x.length][shift.length];
    for (int n = 0; n < x.length; n++)
      for (int i = 0; i < shift.length; i++)
        r[n][i] = x[n][i] - shift[i];
    return r;
  }
}
