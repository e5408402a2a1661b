/** What the networks learn from. */
package chainrule.data;
