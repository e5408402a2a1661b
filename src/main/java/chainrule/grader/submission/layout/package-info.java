/**
 * How platforms pack what a class handed in: one row a student, whichever of them it was.
 *
 * <p>How the parts work together: {@code docs/inside.md}.
 */
package chainrule.grader.submission.layout;
