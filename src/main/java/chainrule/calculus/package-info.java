/**
 * What the notes take from calculus: the chain rule, partial derivatives, stationary points, and a
 * small step against the slope.
 *
 * <p>How the parts work together: {@code docs/inside.md}.
 */
package chainrule.calculus;
