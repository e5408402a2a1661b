/**
 * The programs of the forked JVMs that compile, examine and run answers, and their protocol.
 *
 * <p>How the parts work together: {@code docs/inside.md}.
 */
package chainrule.grader.worker;
