/** The forked JVM that runs an answer: its limits, its protocol, and who watches over it. */
package chainrule.grader.worker;
