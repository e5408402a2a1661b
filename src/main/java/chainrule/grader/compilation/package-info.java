/** Sources compiled in memory, and the class path they are compiled against. */
package chainrule.grader.compilation;
