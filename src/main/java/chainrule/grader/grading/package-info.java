/**
 * The grading of answers, in forked workers.
 *
 * <p>How the parts work together: {@code docs/inside.md}.
 */
package chainrule.grader.grading;
