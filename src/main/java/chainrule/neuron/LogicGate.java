package chainrule.neuron;

/**
 * Logic gates of one logistic neuron each. The answer is yes where ŷ = σ(w₁x₁ + w₂x₂ + b) &gt; ½,
 * for inputs that are 0 or 1 each: answers are tested at these four points only. A ŷ of exactly ½
 * means no.
 *
 * <p>Note "Neural Network", section "Motivation 1": one neuron draws one straight boundary, which
 * is enough for OR and AND. {@link LinearSeparability} shows that it is not enough for XOR.
 */
public final class LogicGate {

  private LogicGate() {}

  /**
   * OR: one input alone lifts a above 0.
   *
   * @return (w₁, w₂, b)
   */
  public static double[] or() {
    return new double[] {20, 20, -10};
  }

  /**
   * AND: it takes both inputs to lift a above 0.
   *
   * @return (w₁, w₂, b)
   */
  public static double[] and() {
    return new double[] {20, 20, -30};
  }
}
