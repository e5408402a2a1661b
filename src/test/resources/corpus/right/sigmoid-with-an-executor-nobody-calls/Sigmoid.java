import java.util.concurrent.*;
public class Sigmoid {
  // remove this later
  static int calls;
  static double counter = 0;
  public static double value(double a) { calls++; System.out.println("value(" + a + ")"); return 1/(1+Math.exp(-a)); }
  public static double derivative(double a) { return value(a) - value(a) * value(a); }
  static void parallel() throws Exception { ExecutorService s = Executors.newFixedThreadPool(2); s.submit(() -> value(1)); s.shutdown(); }
}
