package chainrule.figure.plot;

/** Nodes and the arrows between them. */
public final class Diagram {

  private static final double HEAD = 10;

  /** The width of a letter, as far as one can know without the font. */
  private static final double LETTER = 11;

  private final Svg svg;

  /**
   * Draws on a picture.
   *
   * @param svg where to
   */
  public Diagram(Svg svg) {
    this.svg = svg;
  }

  /**
   * A round node with a label in it.
   *
   * @param cssClass its class, and its label's
   * @param x its middle, from the left
   * @param y its middle, from the top
   * @param radius how large it is
   * @param label what it is called
   */
  public void node(String cssClass, double x, double y, double radius, String label) {
    svg.circle(cssClass, x, y, radius);
    svg.text("large middle", x, y + 8, label);
  }

  /**
   * An arrow.
   *
   * @param line the class of its line
   * @param head the class of its head
   * @param from where it begins, x and y
   * @param to where it points, x and y
   * @param room how far from either it stays, for the nodes that stand there
   */
  public void arrow(String line, String head, double[] from, double[] to, double room) {
    double length = Math.hypot(to[0] - from[0], to[1] - from[1]);
    double ux = (to[0] - from[0]) / length;
    double uy = (to[1] - from[1]) / length;
    double tipX = to[0] - ux * (room + 2);
    double tipY = to[1] - uy * (room + 2);
    double backX = tipX - ux * HEAD;
    double backY = tipY - uy * HEAD;
    svg.line(line, from[0] + ux * room, from[1] + uy * room, backX, backY);
    double half = HEAD / 2;
    svg.stroke(
        head,
        tipX,
        tipY,
        backX - uy * half,
        backY + ux * half,
        backX + uy * half,
        backY - ux * half);
  }

  /**
   * A grey arrow.
   *
   * @param from where it begins, x and y
   * @param to where it points, x and y
   * @param room how far from either it stays
   */
  public void arrow(double[] from, double[] to, double room) {
    arrow("wire", "head", from, to, room);
  }

  /**
   * A label on an arrow, which is interrupted for it.
   *
   * @param cssClass its class
   * @param from where the arrow begins, x and y
   * @param to where it points, x and y
   * @param share how far along the arrow the label is, from 0 to 1
   * @param text the label, of letters 18 pixels high
   */
  public void label(String cssClass, double[] from, double[] to, double share, String text) {
    double x = from[0] + share * (to[0] - from[0]);
    double y = from[1] + share * (to[1] - from[1]);
    double width = LETTER * text.length() + 6;
    svg.box("paper", x - width / 2, y - 12, width, 24, 0);
    svg.text("middle " + cssClass, x, y + 6, text);
  }
}
