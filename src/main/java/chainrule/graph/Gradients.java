package chainrule.graph;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.Map;

/**
 * The gradients of one scalar z with respect to every node that it depends on.
 *
 * <p>Note "06 - Neural Networks", section "Back-Propagation". ∂z/∂z = 1; from a node y the gradient
 * goes on to each parent x as ∂z/∂y · ∂y/∂x; what reaches x by several paths is summed. A node
 * waits until the shares of all its children have arrived, so its sum is complete before it is
 * passed on, and every edge is used once. Nothing is recursive: only memory limits the depth of the
 * graph.
 */
public final class Gradients {

  private final Map<Node, double[]> byNode = new IdentityHashMap<>();

  Gradients(Node z) {
    if (z.value.length != 1) {
      throw new IllegalArgumentException(
          "only a scalar has a gradient, but z is " + z.shape() + ": sum it, or pick an entry");
    }
    Map<Node, Integer> waitsFor = children(z);
    Deque<Node> ready = new ArrayDeque<>();
    byNode.put(z, new double[] {1});
    ready.add(z);
    while (!ready.isEmpty()) {
      Node node = ready.remove();
      for (Edge edge : node.edges()) {
        Node parent = edge.parent();
        add(parent, edge.back().apply(byNode.get(node)));
        if (waitsFor.merge(parent, -1, Integer::sum) == 0) {
          ready.add(parent);
        }
      }
    }
  }

  /** How many edges on paths from z lead into each of its ancestors. */
  private static Map<Node, Integer> children(Node z) {
    Map<Node, Integer> count = new IdentityHashMap<>();
    Deque<Node> reached = new ArrayDeque<>();
    reached.add(z);
    while (!reached.isEmpty()) {
      for (Edge edge : reached.remove().edges()) {
        if (count.merge(edge.parent(), 1, Integer::sum) == 1) {
          reached.add(edge.parent());
        }
      }
    }
    return count;
  }

  /** One more path arrives. */
  private void add(Node node, double[] share) {
    double[] sum = byNode.computeIfAbsent(node, n -> new double[n.value.length]);
    for (int i = 0; i < sum.length; i++) {
      sum[i] += share[i];
    }
  }

  /**
   * ∂z/∂x.
   *
   * @param x any node
   * @return one slope for each entry of x, a matrix's row by row; all 0 if z does not depend on x
   */
  public double[] by(Node x) {
    double[] gradient = byNode.get(x);
    return gradient == null ? new double[x.value.length] : gradient.clone();
  }

  /**
   * ∂z/∂W in rows.
   *
   * @param w any node, m × n
   * @return m × n; all 0 if z does not depend on it
   */
  public double[][] rowsBy(Node w) {
    return w.rows(by(w));
  }
}
