/** The workers of a submission as the grader sees them: started, watched, charged and ended. */
package chainrule.grader.session;
