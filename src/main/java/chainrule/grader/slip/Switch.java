package chainrule.grader.slip;

/**
 * Which slip is made. Every world of slips loads this class anew, and the copies of the formulas in
 * it ask it at each place where there is a slip to make.
 */
public final class Switch {

  private static final int MOST_TURNS = 20_000;

  private static int[] made = {};
  private static int lowest = Integer.MAX_VALUE;
  private static int highest = Integer.MIN_VALUE;
  private static int iterations;
  private static int most = MOST_TURNS;

  private Switch() {}

  /** A slip made a loop endless, or as good as that. */
  public static final class EndlessException extends RuntimeException {
    private static final long serialVersionUID = 1;

    private EndlessException() {
      super("no end after %d iterations".formatted(most), null, false, false);
    }
  }

  /**
   * From now on these slips are made, and iterations are counted from 0.
   *
   * @param slips their numbers
   */
  public static void set(int[] slips) {
    resume(slips.clone());
    iterations = 0;
    most = MOST_TURNS;
  }

  /**
   * From now on until the next {@link #set}, a loop is endless sooner or later than usual.
   *
   * @param iterations how many there may be
   */
  public static void limit(int iterations) {
    most = iterations;
  }

  /**
   * How many iterations there were since the last {@link #set}.
   *
   * @return of all loops together
   */
  public static int iterations() {
    return iterations;
  }

  /**
   * Whether a slip is made. It is asked so often that what most answers are needs no loop.
   *
   * @param slip its number
   * @return true at its place
   */
  public static boolean is(int slip) {
    return slip >= lowest && slip <= highest && isMade(slip);
  }

  /**
   * Whether a slip of these may be made.
   *
   * @param first the lowest number
   * @param last the highest
   * @return false if none of them is
   */
  public static boolean isBetween(int first, int last) {
    return highest >= first && lowest <= last;
  }

  private static boolean isMade(int slip) {
    for (int one : made) {
      if (one == slip) {
        return true;
      }
    }
    return false;
  }

  /**
   * No slip is made until {@link #resume}.
   *
   * @return what is made then
   */
  public static int[] pause() {
    int[] paused = made;
    resume(new int[0]);
    return paused;
  }

  /**
   * Slips are made again.
   *
   * @param slips what {@link #pause} gave
   */
  public static void resume(int[] slips) {
    made = slips;
    lowest = Integer.MAX_VALUE;
    highest = Integer.MIN_VALUE;
    for (int slip : slips) {
      lowest = Math.min(lowest, slip);
      highest = Math.max(highest, slip);
    }
  }

  /**
   * Counts one iteration of a loop.
   *
   * @throws EndlessException if there were more since the slip was chosen than any formula needs
   */
  public static void iteration() {
    if (++iterations > most) {
      throw new EndlessException();
    }
  }
}
