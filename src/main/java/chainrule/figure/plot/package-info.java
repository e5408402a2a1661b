/** Pictures of numbers, as SVG. */
package chainrule.figure.plot;
