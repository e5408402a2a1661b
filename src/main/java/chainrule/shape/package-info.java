/** The shapes of arrays: what every formula asks of its input before it computes. */
package chainrule.shape;
