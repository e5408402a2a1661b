/**
 * A class's submissions, graded one after the other and resumed, into a folder of reports.
 *
 * <p>How the parts work together: {@code docs/inside.md}.
 */
package chainrule.grader.classroom;
