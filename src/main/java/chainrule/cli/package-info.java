/** The commands. */
package chainrule.cli;
