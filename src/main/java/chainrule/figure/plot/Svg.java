package chainrule.figure.plot;

/**
 * A picture, element by element. It needs no font, script or file beside itself; its colours follow
 * the reader's choice of a light or a dark screen; and the same calls make the same bytes on every
 * machine.
 */
public final class Svg {

  private final StringBuilder body = new StringBuilder();
  private final int width;
  private final int height;
  private final String title;
  private final String description;
  private final String style;

  /**
   * An empty picture.
   *
   * @param width in pixels; on a narrower page it shrinks
   * @param height in pixels
   * @param title what the picture shows, for those who cannot see it
   * @param description the same at length
   * @param style CSS for the classes of its elements
   */
  public Svg(int width, int height, String title, String description, String style) {
    this.width = width;
    this.height = height;
    this.title = title;
    this.description = description;
    this.style = style;
  }

  /**
   * Adds a straight line.
   *
   * @param cssClass its class
   * @param x1 where it begins, from the left
   * @param y1 where it begins, from the top
   * @param x2 where it ends, from the left
   * @param y2 where it ends, from the top
   */
  public void line(String cssClass, double x1, double y1, double x2, double y2) {
    add("<line", cssClass);
    body.append(attribute("x1", x1)).append(attribute("y1", y1));
    body.append(attribute("x2", x2)).append(attribute("y2", y2)).append("/>\n");
  }

  /**
   * Adds a filled circle.
   *
   * @param cssClass its class
   * @param x its middle, from the left
   * @param y its middle, from the top
   * @param radius how large it is
   */
  public void circle(String cssClass, double x, double y, double radius) {
    add("<circle", cssClass);
    body.append(attribute("cx", x)).append(attribute("cy", y));
    body.append(attribute("r", radius)).append("/>\n");
  }

  /**
   * Adds a path.
   *
   * @param cssClass its class
   * @param steps in SVG's own words, {@code M0 0L10 20}
   */
  public void path(String cssClass, String steps) {
    add("<path", cssClass);
    body.append(" d=\"").append(escaped(steps)).append("\"/>\n");
  }

  /**
   * Adds a stroke through points.
   *
   * @param cssClass its class
   * @param points x and y of each in turn, from the left and from the top
   */
  public void stroke(String cssClass, double... points) {
    StringBuilder steps = new StringBuilder();
    for (int i = 0; i < points.length; i += 2) {
      steps.append(i == 0 ? "M" : "L").append(number(points[i]));
      steps.append(' ').append(number(points[i + 1]));
    }
    path(cssClass, steps.toString());
  }

  /**
   * Adds a rectangle.
   *
   * @param cssClass its class
   * @param x its left edge
   * @param y its top edge
   * @param w its width
   * @param h its height
   * @param radius of its corners
   */
  public void box(String cssClass, double x, double y, double w, double h, double radius) {
    add("<rect", cssClass);
    body.append(attribute("x", x)).append(attribute("y", y));
    body.append(attribute("width", w)).append(attribute("height", h));
    body.append(attribute("rx", radius)).append("/>\n");
  }

  /**
   * Adds a line of text. A prime gets a thin space before it, or it would run into its letter.
   *
   * @param cssClass its class
   * @param x where it is anchored, from the left
   * @param y its base line, from the top
   * @param text any text; what XML cannot hold is left out
   */
  public void text(String cssClass, double x, double y, String text) {
    add("<text", cssClass);
    body.append(attribute("x", x)).append(attribute("y", y)).append('>');
    body.append(escaped(text.replace("′", "\u2009′"))).append("</text>\n");
  }

  private void add(String element, String cssClass) {
    body.append(element).append(" class=\"").append(escaped(cssClass)).append('"');
  }

  private static String attribute(String name, double value) {
    return " " + name + "=\"" + number(value) + "\"";
  }

  /**
   * A coordinate with at most one digit after the point. Halfway between two tenths it is rounded
   * up even if the last bits are a little below, for those may differ from machine to machine.
   *
   * @param value finite
   * @return {@code 3}, {@code 3.1}; never {@code -0}
   */
  public static String number(double value) {
    long tenths = Math.round(10 * value + 1e-6);
    return tenths % 10 == 0 ? Long.toString(tenths / 10) : Double.toString(tenths / 10.0);
  }

  /** Text as XML has it, without the control characters and half characters that it forbids. */
  private static String escaped(String text) {
    return text.replaceAll("[\\p{Cntrl}\\p{Cs}\\uFFFE\\uFFFF]", " ")
        .replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;");
  }

  /**
   * The whole file.
   *
   * @return SVG, one element a line
   */
  @Override
  public String toString() {
    return """
        <svg xmlns="http://www.w3.org/2000/svg" width="%1$s" height="%2$s" viewBox="0 0 %1$s %2$s" \
        role="img">
        <title>%3$s</title>
        <desc>%4$s</desc>
        <style>
        %5$s</style>
        %6$s</svg>
        """
        .formatted(width, height, escaped(title), escaped(description), style, body);
  }
}
