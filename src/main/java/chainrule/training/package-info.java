/**
 * Making the loss smaller, step by step.
 *
 * <p>How the parts work together: {@code docs/inside.md}.
 */
package chainrule.training;
