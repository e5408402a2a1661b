package chainrule.graph;

import chainrule.shape.Shape;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/**
 * A node of the computation graph: a value, and an edge to each node that it was computed from. A
 * scalar is 1 × 1, a vector of n entries n × 1; a matrix is kept row by row.
 *
 * <p>Notes "06 - Neural Networks", section "Back-Propagation", and "Neural Networks 2", section
 * "Computation Graph". A node is made after its parents and never changes, so the graph has no
 * cycle. A node may be used any number of times.
 */
public final class Node {

  final double[] value;
  private final int columns;
  private final List<Edge> edges;

  private Node(double[] value, int columns, Edge... edges) {
    this.value = value;
    this.columns = columns;
    this.edges = List.of(edges);
  }

  /**
   * A number that the graph starts from.
   *
   * @param value any number
   * @return a node without parents, 1 × 1
   */
  public static Node scalar(double value) {
    return vector(value);
  }

  /**
   * A vector that the graph starts from.
   *
   * @param value n numbers
   * @return a node without parents, n × 1
   * @throws IllegalArgumentException if there are none
   */
  public static Node vector(double... value) {
    Shape.vector("value", value);
    return new Node(value.clone(), 1);
  }

  /**
   * A matrix that the graph starts from.
   *
   * @param value m × n numbers
   * @return a node without parents, m × n
   * @throws IllegalArgumentException if there are none or the rows differ in length
   */
  public static Node matrix(double[][] value) {
    Shape.matrix("value", value);
    double[] flat = Stream.of(value).flatMapToDouble(Arrays::stream).toArray();
    return new Node(flat, value[0].length);
  }

  /** The result of an operation, a vector. */
  static Node of(double[] value, Edge... edges) {
    return new Node(value, 1, edges);
  }

  /** The result of an operation, of the shape of this node. */
  Node alike(double[] result, Edge... resultEdges) {
    return new Node(result, columns, resultEdges);
  }

  /**
   * Its value; a matrix row by row.
   *
   * @return a fresh array
   */
  public double[] value() {
    return value.clone();
  }

  /**
   * Its value in rows.
   *
   * @return m × n, a fresh array
   */
  public double[][] rows() {
    return rows(value);
  }

  /** An array of this node's size, in rows of this node's length. */
  double[][] rows(double[] flat) {
    double[][] rows = new double[flat.length / columns][];
    for (int i = 0; i < rows.length; i++) {
      rows[i] = Arrays.copyOfRange(flat, i * columns, (i + 1) * columns);
    }
    return rows;
  }

  int columns() {
    return columns;
  }

  List<Edge> edges() {
    return edges;
  }

  /**
   * The nodes that it was computed from.
   *
   * @return in the order of the operation, one of them twice if it was used twice
   */
  public List<Node> parents() {
    return edges.stream().map(Edge::parent).toList();
  }

  /**
   * Back-propagation from this node, z: its gradient with respect to every node of the graph.
   *
   * @return ∂z/∂x for every x; the same numbers however often it is called
   * @throws IllegalArgumentException if z is not a scalar
   */
  public Gradients backward() {
    return new Gradients(this);
  }

  /** As "2 × 3". */
  String shape() {
    return value.length / columns + " × " + columns;
  }

  @Override
  public String toString() {
    return Arrays.deepToString(rows());
  }
}
