/** The class to look at: its table, as a file and on a page, and what it shows of them all. */
package chainrule.grader.classroom.page;
