/**
 * The workers of a submission as the grader sees them: started, watched, charged and ended.
 *
 * <p>How the parts work together: {@code docs/inside.md}.
 */
package chainrule.grader.session;
