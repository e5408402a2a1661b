/**
 * Which mistake explains what an answer computes: what it may be computing, tried one by one.
 *
 * <p>How the parts work together: {@code docs/inside.md}.
 */
package chainrule.grader.diagnosis;
