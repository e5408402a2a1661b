/**
 * Proving a gradient: finite differences that know their own error, the check that compares, and
 * the catalogue of everything in the project that has a derivative; and formulas beside exact ones.
 *
 * <p>How the parts work together: {@code docs/inside.md}.
 */
package chainrule.check;
