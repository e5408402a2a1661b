/**
 * What everybody prints and writes: plain text, whole files, one clear error.
 *
 * <p>How the parts work together: {@code docs/inside.md}.
 */
package chainrule.text;
