/** What students hand in. */
package chainrule.submission;
