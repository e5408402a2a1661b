/** A class's submissions: graded one after the other, resumed, counted and shown on one page. */
package chainrule.grader.classroom;
