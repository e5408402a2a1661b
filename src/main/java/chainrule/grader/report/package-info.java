/**
 * Grades, written for people and for programs.
 *
 * <p>How the parts work together: {@code docs/inside.md}.
 */
package chainrule.grader.report;
