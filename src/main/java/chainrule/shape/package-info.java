/**
 * The shapes of arrays: what every formula asks of its input before it computes; and values taken
 * apart, whatever they are made of, into arrays, records and bytes.
 *
 * <p>How the parts work together: {@code docs/inside.md}.
 */
package chainrule.shape;
