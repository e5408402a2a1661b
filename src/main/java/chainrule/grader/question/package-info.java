/**
 * What an answer is asked, and what comes out of it as plain numbers, whichever JVM it runs in.
 *
 * <p>How the parts work together: {@code docs/inside.md}.
 */
package chainrule.grader.question;
