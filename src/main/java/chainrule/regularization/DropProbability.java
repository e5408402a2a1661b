package chainrule.regularization;

/** The range of p, checked in one place. */
final class DropProbability {

  private DropProbability() {}

  /** 1 is excluded: every unit would be dropped, and the division by 1 − p undefined. */
  static void check(double dropProbability) {
    if (!(dropProbability >= 0 && dropProbability < 1)) {
      throw new IllegalArgumentException(
          "dropProbability is " + dropProbability + " but must be at least 0 and below 1");
    }
  }
}
