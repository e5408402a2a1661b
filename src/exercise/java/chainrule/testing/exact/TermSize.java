package chainrule.testing.exact;

/**
 * How large a {@link BigDual} is, in doubles, which are enough to say in which place an error is.
 *
 * @param value of the value
 * @param terms of what it is made of; 0 if it was given
 * @param slope of the slope
 * @param slopeTerms of what that is made of
 */
record TermSize(double value, double terms, double slope, double slopeTerms) {

  /** Of what came out of an operation: rounded, it is one of its own terms. */
  static TermSize rounded(double value, double terms, double slope, double slopeTerms) {
    return new TermSize(
        value, Math.max(terms, Math.abs(value)), slope, Math.max(slopeTerms, Math.abs(slope)));
  }

  TermSize plus(TermSize o) {
    return rounded(value + o.value, terms + o.terms, slope + o.slope, slopeTerms + o.slopeTerms);
  }

  TermSize times(TermSize o) {
    return rounded(
        value * o.value,
        product(value, terms, o.value, o.terms),
        slope * o.value + value * o.slope,
        Math.max(Math.abs(slope * o.value), product(slope, slopeTerms, o.value, o.terms))
            + Math.max(Math.abs(value * o.slope), product(value, terms, o.slope, o.slopeTerms)));
  }

  private static double product(double a, double aTerms, double b, double bTerms) {
    return aTerms * Math.abs(b) + Math.abs(a) * bTerms;
  }

  TermSize negated() {
    return new TermSize(-value, terms, -slope, slopeTerms);
  }

  /** A function by value, slope, what the slope is made of, and how strongly it bends. */
  TermSize function(double y, double ySlope, double ySlopeTerms, double bend) {
    return rounded(
        y,
        Math.abs(ySlope) * terms,
        ySlope * slope,
        ySlopeTerms * Math.max(Math.abs(slope), slopeTerms) + bend * terms * Math.abs(slope));
  }
}
