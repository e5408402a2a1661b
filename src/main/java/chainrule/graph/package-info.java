/**
 * Back-propagation on any graph of computations: dz/dz = 1, each edge multiplies by its own
 * Jacobian, and what arrives at a node by several paths is summed. It uses none of the gradients
 * that the other packages derive by hand, so that it can be their witness.
 *
 * <p>How the parts work together: {@code docs/inside.md}.
 */
package chainrule.graph;
