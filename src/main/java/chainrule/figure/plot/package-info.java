/**
 * Pictures of numbers, as SVG.
 *
 * <p>How the parts work together: {@code docs/inside.md}.
 */
package chainrule.figure.plot;
