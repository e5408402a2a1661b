package chainrule.figure.plot;

/** Steps from the top down: a box for each, and words beside it. */
public final class Steps {

  private static final double LEFT = 24;
  private static final double WIDTH = 218;
  private static final double TOP = 60;
  private static final double BOX = 40;
  private static final double ROW = 72;

  private final Svg svg;
  private int drawn;

  /**
   * Draws on a picture.
   *
   * @param svg where to; {@link #height} says how high it has to be
   */
  public Steps(Svg svg) {
    this.svg = svg;
  }

  /**
   * How high a picture is.
   *
   * @param steps how many it shows
   * @return pixels
   */
  public static int height(int steps) {
    return (int) (TOP + ROW * steps);
  }

  /**
   * The next step, with an arrow from the one before.
   *
   * @param colour the class of its colour
   * @param name who does it, at most 20 letters
   * @param words what is done, at most 40 letters a line
   */
  public void step(String colour, String name, String... words) {
    double top = TOP + ROW * drawn;
    double middle = LEFT + WIDTH / 2;
    if (drawn > 0) {
      new Diagram(svg).arrow(new double[] {middle, top - ROW + BOX}, new double[] {middle, top}, 3);
    }
    svg.box("cell " + colour, LEFT, top, WIDTH, BOX, 8);
    svg.text("named middle " + colour, middle, top + 26, name);
    for (int i = 0; i < words.length; i++) {
      double y = top + 26 + 22 * (i - (words.length - 1) / 2.0);
      svg.text("", LEFT + WIDTH + 20, y, words[i]);
    }
    drawn++;
  }
}
