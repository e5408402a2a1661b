/**
 * The commands.
 *
 * <p>How the parts work together: {@code docs/inside.md}.
 */
package chainrule.cli;
