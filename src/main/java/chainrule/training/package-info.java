/** Making the loss smaller, step by step. */
package chainrule.training;
