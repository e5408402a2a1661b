/**
 * The forked JVM that runs an answer: its limits, its protocol, and who watches over it.
 *
 * <p>How the parts work together: {@code docs/inside.md}.
 */
package chainrule.grader.worker;
