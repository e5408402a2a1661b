/** The grading of answers, in forked workers. */
package chainrule.grader.grading;
