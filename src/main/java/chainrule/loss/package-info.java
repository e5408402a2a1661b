/** How far an output is from its target: the losses and their gradients. */
package chainrule.loss;
