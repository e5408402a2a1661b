/** Neurons in layers, and the gradients that flow back through them. */
package chainrule.network;
