/** What an exercise is, and what a student starts from. */
package chainrule.grader.exercise;
