/**
 * One neuron: what it computes, what it can and cannot tell apart, and how it learns.
 *
 * <p>How the parts work together: {@code docs/inside.md}.
 */
package chainrule.neuron;
