package chainrule.calculus;

/** What a stationary point is. */
public enum Extremum {
  /** Both neighbours are higher. */
  MINIMUM,
  /** Both neighbours are lower. */
  MAXIMUM,
  /** A saddle, a flat stretch, or no stationary point at all. */
  NEITHER
}
