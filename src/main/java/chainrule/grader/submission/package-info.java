/** What students hand in. */
package chainrule.grader.submission;
