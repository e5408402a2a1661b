package chainrule.graph;

import java.util.function.UnaryOperator;

/**
 * One edge of the graph, from an operation's result y back to a parent x that it was computed from.
 *
 * @param parent x
 * @param back the local rule, ∂z/∂y ↦ ∂z/∂y · ∂y/∂x: the product with the Jacobian of the
 *     operation, which is not written out; it does not change its argument
 */
record Edge(Node parent, UnaryOperator<double[]> back) {}
