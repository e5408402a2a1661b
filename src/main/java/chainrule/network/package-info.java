/**
 * Neurons in layers, and the gradients that flow back through them.
 *
 * <p>How the parts work together: {@code docs/inside.md}.
 */
package chainrule.network;
