/**
 * What an exercise is, and what a student starts from.
 *
 * <p>How the parts work together: {@code docs/inside.md}.
 */
package chainrule.grader.exercise;
