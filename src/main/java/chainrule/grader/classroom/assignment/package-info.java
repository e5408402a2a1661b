/**
 * What is asked of a class, and how it counts: exercises, weights, the deadline; read from a file.
 *
 * <p>How the parts work together: {@code docs/inside.md}.
 */
package chainrule.grader.classroom.assignment;
