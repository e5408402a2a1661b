/**
 * Keeping weights small and units independent, so that a network does not memorize its examples.
 *
 * <p>How the parts work together: {@code docs/inside.md}.
 */
package chainrule.regularization;
