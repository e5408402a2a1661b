/**
 * What a result of the grader is worth: who is late, what a teacher decides otherwise, weights and
 * rounding; and the class as a list of grades.
 */
package chainrule.grader.classroom.marking;
