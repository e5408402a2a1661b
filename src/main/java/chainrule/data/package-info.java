/**
 * What the networks learn from.
 *
 * <p>How the parts work together: {@code docs/inside.md}.
 */
package chainrule.data;
