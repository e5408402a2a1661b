/** How platforms pack what a class handed in: one row a student, whichever of them it was. */
package chainrule.grader.submission.layout;
