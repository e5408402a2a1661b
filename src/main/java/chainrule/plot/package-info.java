/** Pictures of numbers, as SVG. */
package chainrule.plot;
