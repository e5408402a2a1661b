/** What an answer may use: checked in its source, and once more in its compiled classes. */
package chainrule.grader.allowlist;
