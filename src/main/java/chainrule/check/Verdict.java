package chainrule.check;

/** What a gradient check has to say. The worse of two verdicts is the later one. */
public enum Verdict {
  /** Analytic and numeric agree within the numeric side's own error. */
  RIGHT("right"),
  /** The left and right slopes differ here, and the analytic one lies between them. */
  KINK("kink"),
  /** The numeric side could not resolve the slope, or there was no slope to see. */
  NOT_TRUSTWORTHY("not trustworthy"),
  /** The function is not a finite number at this point or next to it. */
  OUT_OF_DOMAIN("out of domain"),
  /** The same input gave two different results. */
  NOT_DETERMINISTIC("not deterministic"),
  /** A call changed the array that it was given. */
  INPUT_CHANGED("input changed"),
  /** Analytic and numeric differ by more than the numeric side's own error. */
  WRONG("wrong");

  private final String words;

  Verdict(String words) {
    this.words = words;
  }

  /**
   * Whether the gradient may be trusted.
   *
   * @return true for {@link #RIGHT} and {@link #KINK}
   */
  public boolean isGood() {
    return this == RIGHT || this == KINK;
  }

  /**
   * The worse of two.
   *
   * @param other the other verdict
   * @return the one that is declared later
   */
  public Verdict or(Verdict other) {
    return compareTo(other) >= 0 ? this : other;
  }

  @Override
  public String toString() {
    return words;
  }
}
