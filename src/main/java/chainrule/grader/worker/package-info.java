/** The programs of the forked JVMs that compile, examine and run answers, and their protocol. */
package chainrule.grader.worker;
