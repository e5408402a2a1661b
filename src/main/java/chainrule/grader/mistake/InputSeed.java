package chainrule.grader.mistake;

/**
 * What an input is drawn from: the same draw is the same input, in whatever program.
 *
 * @param seed any number
 * @param size how long arrays may be, at least 1; 0 for a draw by hand
 * @param far whether numbers may be taken from far out
 */
public record InputSeed(long seed, int size, boolean far) {

  /**
   * Where the inputs take their numbers from.
   *
   * @return a draw at its beginning, another one each time
   */
  public InputDraw begun() {
    return new InputDraw(seed, size, far);
  }
}
