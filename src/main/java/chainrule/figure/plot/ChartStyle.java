package chainrule.figure.plot;

/**
 * How pictures look: colours and sizes of all of them in one place. An element has a class for what
 * it is ({@code curve}, {@code dot}, {@code area}, {@code named}; {@code hue} is {@code named} in
 * thin letters, in which a prime can be read) and one for its colour ({@code c0} to {@code c5}).
 * People who cannot tell red from green can tell the colours apart, and the contrast is sufficient
 * on the background, light or dark, that each picture brings along.
 */
public final class ChartStyle {

  /** How wide every picture is, in pixels; on a narrower page it shrinks. */
  public static final int WIDTH = 640;

  private static final int COLOURS = 6;

  static final String CSS =
      """
      svg{--paper:#fff;--ink:#1f2328;--soft:#59636e;--grid:#e3e7eb;--axis:#818b98;
      --c0:#0969da;--c1:#bc4c00;--c2:#1a7f5a;--c3:#8250df;--c4:#b3206e;--c5:#7d6200;
      color:var(--ink);max-width:100%;height:auto;
      font:18px system-ui,-apple-system,"Segoe UI",Roboto,"Helvetica Neue",Arial,sans-serif}
      @media(prefers-color-scheme:dark){svg{
      --paper:#0d1117;--ink:#f0f6fc;--soft:#9aa4af;--grid:#262c36;--axis:#6e7681;
      --c0:#58a6ff;--c1:#f0883e;--c2:#3fb98a;--c3:#bc8cff;--c4:#f778ba;--c5:#d6b534}}
      .c0{color:var(--c0)}.c1{color:var(--c1)}.c2{color:var(--c2)}
      .c3{color:var(--c3)}.c4{color:var(--c4)}.c5{color:var(--c5)}
      .paper{fill:var(--paper)}
      text{fill:var(--ink)}
      .title{font-size:21px;font-weight:600}
      .large{font-size:24px}
      .tick,.label,.soft{fill:var(--soft)}
      .tick{font-variant-numeric:tabular-nums}
      .middle{text-anchor:middle}
      .end{text-anchor:end}
      .named,.hue{fill:currentColor}
      .named{font-weight:600}
      .halo{stroke:var(--paper);stroke-width:6px;stroke-linejoin:round;paint-order:stroke}
      .grid{stroke:var(--grid)}
      .axis{fill:none;stroke:var(--axis)}
      .curve{fill:none;stroke:currentColor;stroke-width:2.5}
      .curve,.wire,.edge{stroke-linecap:round;stroke-linejoin:round}
      .thin{stroke-width:1.25}
      .wide{stroke-width:6;stroke-opacity:.3}
      .dashed{stroke-dasharray:7 6}
      .dot{fill:currentColor}
      .ring{fill:var(--paper);stroke:currentColor;stroke-width:2.5}
      .area{fill:currentColor;fill-opacity:.13;fill-rule:evenodd}
      .cell{fill:currentColor;fill-opacity:.13;stroke:currentColor;stroke-width:1.25}
      .full{fill-opacity:.6}
      .node{fill:var(--paper);stroke:var(--ink);stroke-width:2}
      .wire{fill:none;stroke:var(--axis);stroke-width:2}
      .head{fill:var(--axis)}
      .edge{fill:none;stroke:currentColor;stroke-width:2}
      .lit{stroke-width:4}
      """;

  private ChartStyle() {}

  /** The classes of one of many curves; after the sixth the colours begin again, dashed. */
  static String curve(int i) {
    return "curve c" + i % COLOURS + (i >= COLOURS ? " dashed" : "");
  }

  /** The class of the colour of one of many curves. */
  static String colour(int i) {
    return "c" + i % COLOURS;
  }

  /**
   * A picture with paper and a title, and room below the title from 52 pixels on.
   *
   * @param height in pixels
   * @param title one line, at most 50 letters
   * @param description what the picture shows, for those who cannot see it
   * @return to be drawn on
   */
  public static Svg picture(int height, String title, String description) {
    return picture(height, title, description, "");
  }

  /**
   * A picture with a style of its own beside that of all, for what moves.
   *
   * @param height in pixels
   * @param title one line
   * @param description what the picture shows, for those who cannot see it
   * @param style more CSS; what moves has to stand under {@code
   *     @media(prefers-reduced-motion:no-preference)}
   * @return to be drawn on
   */
  public static Svg picture(int height, String title, String description, String style) {
    Svg svg = new Svg(WIDTH, height, title, description, CSS + style);
    svg.path("paper", "M0 0H" + WIDTH + "V" + height + "H0z");
    svg.text("title", 24, 36, title);
    return svg;
  }
}
