package chainrule.graph;

import static chainrule.graph.Activations.sigmoid;
import static chainrule.graph.Activations.softmax;
import static chainrule.graph.Arithmetic.plus;
import static chainrule.graph.Losses.crossEntropy;
import static chainrule.graph.Products.product;

import chainrule.shape.TwoLayerShape;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * The note's own graph: z = σ(W₁x + w₁₀), ŷ = softmax(W₂z + w₂₀), and the cross-entropy of ŷ with a
 * target. {@code loss.backward()} has every derivative in it.
 *
 * <p>Note "Neural Networks 2", section "Computation Graph".
 *
 * @param x the input, length n
 * @param W1 W₁, m × n
 * @param w10 w₁₀, length m
 * @param a1 a₁ = W₁x + w₁₀
 * @param z the hidden layer, length m
 * @param W2 W₂, K × m
 * @param w20 w₂₀, length K
 * @param a2 a₂ = W₂z + w₂₀
 * @param output ŷ, K probabilities
 * @param loss L, a scalar
 */
public record TwoLayerGraph(
    Node x,
    Node W1,
    Node w10,
    Node a1,
    Node z,
    Node W2,
    Node w20,
    Node a2,
    Node output,
    Node loss) {

  /**
   * Builds the graph and so computes its values.
   *
   * @param W1 W₁, m × n
   * @param w10 w₁₀, length m
   * @param W2 W₂, K × m
   * @param w20 w₂₀, length K
   * @param x the input, length n
   * @param y the target, length K, one-hot or a distribution
   * @return the graph with its values
   * @throws IllegalArgumentException if the shapes do not fit
   */
  public static TwoLayerGraph of(
      double[][] W1, double[] w10, double[][] W2, double[] w20, double[] x, double[] y) {
    TwoLayerShape.check(W1, w10, W2, w20, x, y);
    return of(
        Node.matrix(W1), Node.vector(w10), Node.matrix(W2), Node.vector(w20), Node.vector(x), y);
  }

  private static TwoLayerGraph of(Node W1, Node w10, Node W2, Node w20, Node x, double[] y) {
    Node a1 = plus(product(W1, x), w10);
    Node z = sigmoid(a1);
    Node a2 = plus(product(W2, z), w20);
    Node output = softmax(a2);
    Node loss = crossEntropy(output, y);
    return new TwoLayerGraph(x, W1, w10, a1, z, W2, w20, a2, output, loss);
  }

  /**
   * Every node under the note's name, the two products among them.
   *
   * @return in the order of the computation, each after the nodes that it needs
   */
  public Map<String, Node> nodes() {
    Map<String, Node> nodes = new LinkedHashMap<>();
    nodes.put("x", x);
    nodes.put("W₁", W1);
    nodes.put("W₁x", a1.parents().get(0));
    nodes.put("w₁₀", w10);
    nodes.put("a₁", a1);
    nodes.put("z", z);
    nodes.put("W₂", W2);
    nodes.put("W₂z", a2.parents().get(0));
    nodes.put("w₂₀", w20);
    nodes.put("a₂", a2);
    nodes.put("ŷ", output);
    nodes.put("L", loss);
    return nodes;
  }
}
