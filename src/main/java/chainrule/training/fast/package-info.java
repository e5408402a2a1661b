/**
 * The training loop, laid out for speed and proven equal to the formulas.
 *
 * <p>How the parts work together: {@code docs/inside.md}.
 */
package chainrule.training.fast;
