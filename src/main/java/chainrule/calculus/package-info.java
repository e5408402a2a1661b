/**
 * What the notes take from calculus: the chain rule, partial derivatives, stationary points, and a
 * small step against the slope.
 */
package chainrule.calculus;
