/** Grades, written for people and for programs. */
package chainrule.grader.report;
