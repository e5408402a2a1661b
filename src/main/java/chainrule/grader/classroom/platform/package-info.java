/**
 * Lists of a class as platforms export them, and the points as they import them.
 *
 * <p>How the parts work together: {@code docs/inside.md}.
 */
package chainrule.grader.classroom.platform;
