/**
 * What an answer may use: checked in its source, and once more in its compiled classes.
 *
 * <p>How the parts work together: {@code docs/inside.md}.
 */
package chainrule.grader.allowlist;
