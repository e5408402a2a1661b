package chainrule.data;

/**
 * Examples to learn from, and examples held out to judge by.
 *
 * @param training what a network may learn from
 * @param heldOut what it never sees while it learns
 */
public record Split(Examples training, Examples heldOut) {

  /**
   * Two parts of one shape.
   *
   * @param training what a network may learn from
   * @param heldOut what it never sees while it learns
   * @throws IllegalArgumentException if inputs or targets of the two differ in length
   */
  public Split {
    same("inputs", training.inputSize(), heldOut.inputSize());
    same("targets", training.targetSize(), heldOut.targetSize());
  }

  private static void same(String what, int training, int heldOut) {
    if (training != heldOut) {
      throw new IllegalArgumentException(
          "%s have length %d in the training part but %d in the held-out part"
              .formatted(what, training, heldOut));
    }
  }
}
