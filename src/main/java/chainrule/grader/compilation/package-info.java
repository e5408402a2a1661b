/**
 * Sources compiled in memory, and the class path they are compiled against.
 *
 * <p>How the parts work together: {@code docs/inside.md}.
 */
package chainrule.grader.compilation;
