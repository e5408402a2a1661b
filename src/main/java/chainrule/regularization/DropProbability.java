package chainrule.regularization;

/** The one number that dropout takes, checked in one place. */
final class DropProbability {

  private DropProbability() {}

  /** At 1 nothing would be left to be divided by 1 − p. */
  static void check(double dropProbability) {
    if (!(dropProbability >= 0 && dropProbability < 1)) {
      throw new IllegalArgumentException(
          "dropProbability is " + dropProbability + " but must be at least 0 and below 1");
    }
  }
}
