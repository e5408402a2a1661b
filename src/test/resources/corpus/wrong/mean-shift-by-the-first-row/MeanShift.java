package chainrule.data;

public class MeanShift {
  public static double[] means(double[][] x) {
    return x[0].clone();
  }

  public static double[][] shifted(double[][] x, double[] shift) {
    double[][] r = new double[x.length][shift.length];
    for (int n = 0; n < r.length; n++) {
      for (int i = 0; i < shift.length; i++) {
        r[n][i] = x[n][i] - shift[i];
      }
    }
    return r;
  }
}
