/** What a node does with its weighted sum a: the activation functions and their derivatives. */
package chainrule.activation;
