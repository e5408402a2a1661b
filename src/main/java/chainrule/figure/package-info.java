/**
 * The figures of the docs, each drawn from the formulas themselves.
 *
 * <p>How the parts work together: {@code docs/inside.md}.
 */
package chainrule.figure;
