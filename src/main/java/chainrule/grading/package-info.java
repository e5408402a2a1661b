/** Exercises, and the grading of answers to them. */
package chainrule.grading;
