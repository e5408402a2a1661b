package chainrule.graph;

import static chainrule.graph.Elementwise.each;

import chainrule.activation.LeakyRelu;
import chainrule.activation.Relu;
import chainrule.activation.Sigmoid;
import chainrule.activation.Softmax;
import chainrule.activation.Tanh;

/**
 * The activation functions as operations of the graph. Their values are those of {@code
 * chainrule.activation}; their slopes are written anew, next to the value.
 *
 * <p>Notes "Neural Networks 2", sections "Other Activation functions" and "Computation Graph", and
 * "06 - Neural Networks", section "Back-Propagation".
 */
public final class Activations {

  private Activations() {}

  /**
   * y = σ(a), y′ = y (1 − y).
   *
   * @param a any node
   * @return of a's shape, each entry between 0 and 1
   */
  public static Node sigmoid(Node a) {
    return each(a, Sigmoid::value, (v, y) -> y * (1 - y));
  }

  /**
   * y = tanh a, y′ = 1 − y².
   *
   * @param a any node
   * @return of a's shape, each entry between −1 and 1
   */
  public static Node tanh(Node a) {
    return each(a, Tanh::value, (v, y) -> (1 - y) * (1 + y));
  }

  /**
   * y = max(0, a), y′ = 1 where a is positive, else 0.
   *
   * @param a any node; at the kink, 0, the slope is taken as 0; for NaN value and slope are NaN
   * @return of a's shape
   */
  public static Node relu(Node a) {
    return each(a, Relu::value, (v, y) -> Math.signum(y));
  }

  /**
   * y = a where a is positive, else a times the slope.
   *
   * @param a any node; at the kink, 0, the slope is the left one; for NaN value and slope are NaN
   * @param slope a constant, the slope for negative a
   * @return of a's shape
   */
  public static Node leakyRelu(Node a, double slope) {
    return each(a, v -> LeakyRelu.value(v, slope), (v, y) -> v > 0 ? 1 : v <= 0 ? slope : v);
  }

  /**
   * y = a, y′ = 1: a node of its own for the same value.
   *
   * @param a any node
   * @return of a's shape
   */
  public static Node identity(Node a) {
    return each(a, v -> v, (v, y) -> 1);
  }

  /**
   * ŷ = softmax(a). Its Jacobian is full, ∂ŷᵢ/∂aⱼ = ŷᵢ (δᵢⱼ − ŷⱼ) with Kronecker's δᵢⱼ, so ∂z/∂aⱼ =
   * ŷⱼ (∂z/∂ŷⱼ − Σᵢ ∂z/∂ŷᵢ ŷᵢ).
   *
   * @param a any node
   * @return of a's shape, probabilities that sum to 1
   */
  public static Node softmax(Node a) {
    double[] y = Softmax.value(a.value);
    return a.alike(
        y,
        new Edge(
            a,
            dy -> {
              double mean = 0;
              for (int i = 0; i < y.length; i++) {
                mean += dy[i] * y[i];
              }
              double[] da = new double[y.length];
              for (int j = 0; j < y.length; j++) {
                da[j] = y[j] * (dy[j] - mean);
              }
              return da;
            }));
  }
}
