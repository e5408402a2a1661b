/**
 * What a node does with its weighted sum a: the activation functions and their derivatives.
 *
 * <p>How the parts work together: {@code docs/inside.md}.
 */
package chainrule.activation;
