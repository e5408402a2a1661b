/**
 * A class's submissions: graded one after the other, resumed, counted and shown on one page.
 *
 * <p>How the parts work together: {@code docs/inside.md}.
 */
package chainrule.grader.classroom;
