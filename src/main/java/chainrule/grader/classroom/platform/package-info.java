/** Lists of a class as platforms export them, and the points as they import them. */
package chainrule.grader.classroom.platform;
