package chainrule.figure.plot;

/**
 * A sequence diagram: a column for each party, an arrow with a number for each message. The text
 * beside the picture explains the numbers.
 */
public final class Messages {

  private static final double TOP = 74;
  private static final double ROW = 38;
  private static final double DOT = 13;

  private final Svg svg;
  private final double[] columns;
  private int sent;

  /**
   * Draws the parties.
   *
   * @param svg where to; {@link #height} says how high it has to be
   * @param messages how many there will be
   * @param parties from left to right
   */
  public Messages(Svg svg, int messages, String... parties) {
    this.svg = svg;
    columns = new double[parties.length];
    double step = (double) ChartStyle.WIDTH / parties.length;
    for (int i = 0; i < parties.length; i++) {
      columns[i] = step * (i + 0.5);
      svg.line("grid", columns[i], TOP + 18, columns[i], TOP + ROW * (messages + 1));
      svg.box("node", columns[i] - step / 2 + 8, TOP - 20, step - 16, 38, 8);
      svg.text("middle", columns[i], TOP + 5, parties[i]);
    }
  }

  /**
   * How high a picture is.
   *
   * @param messages how many it shows
   * @return pixels
   */
  public static int height(int messages) {
    return (int) (TOP + ROW * (messages + 1) + 14);
  }

  /**
   * The next message.
   *
   * @param from the column of the sender, from 0
   * @param to the column of the receiver
   */
  public void send(int from, int to) {
    sent++;
    double y = TOP + 12 + ROW * sent;
    double[] begin = {columns[from], y};
    double[] end = {columns[to], y};
    new Diagram(svg).arrow(begin, end, 3);
    double x = columns[from] + (to > from ? 1 : -1) * 26;
    svg.circle("ring c0", x, y, DOT);
    svg.text("named middle c0", x, y + 6, Integer.toString(sent));
  }
}
