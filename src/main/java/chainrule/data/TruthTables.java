package chainrule.data;

/**
 * Two inputs that are 0 or 1, and one output.
 *
 * <p>Note "Neural Network", sections "Motivation 1" and "Motivation 2": OR and AND are within reach
 * of one neuron, XOR is not.
 */
public final class TruthTables {

  private TruthTables() {}

  /**
   * Yes if one input is 1, or both.
   *
   * @return (0, 0), (0, 1), (1, 0), (1, 1) with 0, 1, 1, 1
   */
  public static Examples or() {
    return table(0, 1, 1, 1);
  }

  /**
   * Yes if both inputs are 1.
   *
   * @return (0, 0), (0, 1), (1, 0), (1, 1) with 0, 0, 0, 1
   */
  public static Examples and() {
    return table(0, 0, 0, 1);
  }

  /**
   * Yes if one input is 1 and the other is 0.
   *
   * @return (0, 0), (0, 1), (1, 0), (1, 1) with 0, 1, 1, 0
   */
  public static Examples xor() {
    return table(0, 1, 1, 0);
  }

  private static Examples table(double y00, double y01, double y10, double y11) {
    return Examples.of(
        new double[][] {{0, 0}, {0, 1}, {1, 0}, {1, 1}},
        new double[][] {{y00}, {y01}, {y10}, {y11}});
  }
}
