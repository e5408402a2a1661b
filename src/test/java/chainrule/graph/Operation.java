package chainrule.graph;

import chainrule.check.Problem;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.function.Function;

/**
 * An operation of the graph, where it may be asked, and the comparison of its local rule with a
 * measured slope.
 */
record Operation(
    String name, Function<Random, List<Node>> inputs, Function<List<Node>, Node> result) {

  /**
   * z = c · y with a dense signed random c, so that ∂z/∂y = c: with ones many a mistake cancels.
   */
  Problem problem(Random random) {
    List<Node> at = inputs.apply(random);
    double[] c = random.doubles(result.apply(at).value.length, 0.5, 1).toArray();
    for (int i = 0; i < c.length; i++) {
      c[i] *= random.nextBoolean() ? 1 : -1;
    }
    return Problem.gradient(
        joined(at, node -> node.value),
        x -> weighted(c, split(at, x)).value[0],
        x -> {
          List<Node> nodes = split(at, x);
          return joined(nodes, weighted(c, nodes).backward()::by);
        });
  }

  private Node weighted(double[] c, List<Node> nodes) {
    Node y = result.apply(nodes);
    return Products.dot(y.alike(c), y);
  }

  private static double[] joined(List<Node> nodes, Function<Node, double[]> numbers) {
    return nodes.stream().map(numbers).flatMapToDouble(Arrays::stream).toArray();
  }

  /** Nodes of the shapes of these, with the numbers of x. */
  private static List<Node> split(List<Node> like, double[] x) {
    Node[] nodes = new Node[like.size()];
    int from = 0;
    for (int i = 0; i < nodes.length; i++) {
      int to = from + like.get(i).value.length;
      nodes[i] = like.get(i).alike(Arrays.copyOfRange(x, from, to));
      from = to;
    }
    return List.of(nodes);
  }
}
