package chainrule.network;

public class XorNetwork {
  public static double[] theta() {
    double[] t = new double[9];
    t[0] = 10; t[1] = -10; // x1 and not x2
    t[2] = -10; t[3] = 10; // x2 and not x1
    t[4] = 10; t[5] = 10;
    t[6] = -5; t[7] = -5; t[8] = -5;
    return t;
  }
}
