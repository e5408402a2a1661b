/**
 * The mistakes that are known, and which of them explains what an answer computes.
 *
 * <p>How the parts work together: {@code docs/inside.md}.
 */
package chainrule.grader.diagnosis;
