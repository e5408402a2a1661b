package chainrule.training;

/** When training may end, as a function, which is called by {@link #at}. */
@FunctionalInterface
public interface GoodEnough {

  /**
   * Whether to stop here.
   *
   * @param theta the parameters, which may be kept but must not be changed
   * @param steps k, how many steps have led to them
   * @return true if no further step is wanted
   */
  boolean at(double[] theta, int steps);
}
