/** One neuron: what it computes, what it can and cannot tell apart, and how it learns. */
package chainrule.neuron;
