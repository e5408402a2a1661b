/**
 * What students hand in.
 *
 * <p>How the parts work together: {@code docs/inside.md}.
 */
package chainrule.grader.submission;
