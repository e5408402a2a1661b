package chainrule.regularization;

import chainrule.shape.Shape;

/**
 * Dropout in its first form, not inverted: in training, what is kept stays as it is; after
 * training, every activation is multiplied by the probability 1 − p of being kept.
 *
 * <p>Note "06 - Neural Networks", section "Dropout", leaves it open which form it is; {@link
 * Dropout} is the inverted one. A network trained with this form becomes one for inverted dropout
 * when the outgoing weights of the dropped units are multiplied by 1 − p.
 */
public final class PlainDropout {

  private PlainDropout() {}

  /**
   * hᵢ where the unit is kept, 0 where it is dropped; on the way back, gᵢ and 0 in the same way.
   *
   * @param h n activations on the way forward, or n entries of a gradient on the way back; one that
   *     is dropped gives 0 even if it is NaN or infinite
   * @param keep for each unit whether it is kept, length n
   * @return the n numbers that go on
   * @throws IllegalArgumentException if the two are empty or differ in length
   */
  public static double[] masked(double[] h, boolean[] keep) {
    return Dropout.forward(h, keep, 0);
  }

  /**
   * (1 − p) hᵢ for every unit: inference, after training.
   *
   * @param h n activations
   * @param dropProbability p as in training, from 0 to below 1
   * @return the n activations that go on
   * @throws IllegalArgumentException if {@code h} is null or empty, or p is not in [0, 1)
   */
  public static double[] inference(double[] h, double dropProbability) {
    Shape.vector("h", h);
    DropProbability.check(dropProbability);
    double[] scaled = new double[h.length];
    for (int i = 0; i < h.length; i++) {
      scaled[i] = (1 - dropProbability) * h[i];
    }
    return scaled;
  }
}
