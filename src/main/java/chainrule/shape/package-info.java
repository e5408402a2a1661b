/**
 * The shapes of arrays: what every formula asks of its input before it computes.
 *
 * <p>How the parts work together: {@code docs/inside.md}.
 */
package chainrule.shape;
