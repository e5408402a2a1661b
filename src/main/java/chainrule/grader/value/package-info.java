/**
 * Values taken apart, whatever they are made of, into arrays, records and bytes, and put together
 * again.
 *
 * <p>How the parts work together: {@code docs/inside.md}.
 */
package chainrule.grader.value;
