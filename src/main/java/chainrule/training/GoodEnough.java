package chainrule.training;

/** When training may end: a function that is given, and called by {@link #at}. */
@FunctionalInterface
public interface GoodEnough {

  /**
   * Whether to stop here.
   *
   * @param theta the parameters, to look at and to keep, but not to change
   * @param steps k, how many steps have led to them
   * @return true if no further step is wanted
   */
  boolean at(double[] theta, int steps);
}
