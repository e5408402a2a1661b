/** What everybody prints and writes: plain text, whole files, one clear error. */
package chainrule.text;
