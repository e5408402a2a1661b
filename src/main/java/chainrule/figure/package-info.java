/** The figures of the docs, each drawn from the formulas themselves. */
package chainrule.figure;
