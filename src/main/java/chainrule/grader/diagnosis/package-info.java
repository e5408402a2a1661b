/** The mistakes that are known, and which of them explains what an answer computes. */
package chainrule.grader.diagnosis;
