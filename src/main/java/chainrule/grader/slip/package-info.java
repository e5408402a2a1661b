/**
 * The reference with one slip of the hand in it, for every slip that can be made there. In mutation
 * testing these are mutants, and a class that has all of them behind switches is a mutant schema.
 *
 * <p>How the parts work together: {@code docs/inside.md}.
 */
package chainrule.grader.slip;
