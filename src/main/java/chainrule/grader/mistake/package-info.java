/**
 * What the author of an exercise knows: the mistakes that are made in it, and inputs that tell them
 * apart.
 *
 * <p>How the parts work together: {@code docs/inside.md}.
 */
package chainrule.grader.mistake;
