package chainrule.data;

import java.util.List;

/**
 * The four people of the note, by weight in pounds and height in inches.
 *
 * <p>Note "Training A Neural Network", section "Overall Process". Their means are 141.25 lb and
 * 66.75 in; the numbers that the note computes with, Alice (−2, −1) and so on, come from shifting
 * by 135 and 66 instead. The purpose of the shift is that the data lie around 0: any origin near
 * the means will do, as long as it is the same for everyone; from raw pounds and inches the note's
 * loop never learns.
 */
public final class People {

  /** The names, in the order of the rows. */
  public static final List<String> NAMES = List.of("Alice", "Bob", "Charlie", "Diana");

  private People() {}

  /**
   * Weight in pounds and height in inches.
   *
   * @return 4 × 2, one person per row
   */
  public static double[][] measurements() {
    return new double[][] {{133, 65}, {160, 72}, {152, 70}, {120, 60}};
  }

  /**
   * The origin of the numbers that the note computes with.
   *
   * @return (135, 66)
   */
  public static double[] origin() {
    return new double[] {135, 66};
  }

  /**
   * The measurements from that origin: (−2, −1), (25, 6), (17, 4), (−15, −6).
   *
   * @return 4 × 2, one person per row
   */
  public static double[][] inputs() {
    return MeanShift.shifted(measurements(), origin());
  }

  /**
   * Outputs as numbers: male 0, female 1.
   *
   * @return 4 targets
   */
  public static double[] targets() {
    return new double[] {1, 0, 0, 1};
  }

  /**
   * Inputs and targets together.
   *
   * @return 4 examples of 2 inputs and 1 target
   */
  public static Examples examples() {
    double[] y = targets();
    return Examples.of(inputs(), new double[][] {{y[0]}, {y[1]}, {y[2]}, {y[3]}});
  }
}
