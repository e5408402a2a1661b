package chainrule.neuron;

public class LogicGate {
  public static double[] or() {
    return new double[] {1, 1, -1.5};
  }

  public static double[] and() {
    return new double[] {1, 1, -0.5};
  }
}
