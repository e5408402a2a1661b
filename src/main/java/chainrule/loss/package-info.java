/**
 * How far an output is from its target: the losses and their gradients.
 *
 * <p>How the parts work together: {@code docs/inside.md}.
 */
package chainrule.loss;
