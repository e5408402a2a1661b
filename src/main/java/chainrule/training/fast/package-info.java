/** The training loop, laid out for speed and proven equal to the formulas. */
package chainrule.training.fast;
