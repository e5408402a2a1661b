package chainrule.figure.plot;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PlaneTest {

  private static final Plane PLANE =
      new Plane(Axis.linear(-2, 2, 2), Axis.powersOfTen(-2, 0, 1), 10, 110, 20, 220);

  private final Svg svg = new Svg(200, 300, "", "", "");

  @Test
  void numbers_haveTheirPlace() {
    assertThat(PLANE.px(-2)).isEqualTo(10);
    assertThat(PLANE.px(1)).isEqualTo(85);
    assertThat(PLANE.py(0.01)).isEqualTo(220);
    assertThat(PLANE.py(0.1)).isEqualTo(120);
  }

  @Test
  void aFormula_isDrawnFromEndToEnd_andOpenWhereItHasNoPlace() {
    PLANE.curve(svg, "curve", x -> x < 0 ? -1 : 0.1, -2, 2);
    assertThat(svg.toString())
        .contains("<path class=\"curve\" d=\"M60 120L62 120L")
        .endsWith("L110 120\"/>\n</svg>\n");
  }

  @Test
  void aCurveWithoutPoints_isNothing() {
    PLANE.curve(svg, "curve", new double[1], new double[1]);
    assertThat(svg.toString()).doesNotContain("path");
  }

  @Test
  void axes_haveMarksAndNumbers() {
    PLANE.drawAxes(svg);
    assertThat(svg.toString())
        .contains("<text class=\"tick middle\" x=\"110\" y=\"245\">2</text>")
        .contains("<text class=\"tick end\" x=\"0\" y=\"126\">0.1</text>")
        .contains("<line class=\"grid\" x1=\"10\" y1=\"120\" x2=\"110\" y2=\"120\"/>");
  }

  @Test
  void ticks_haveAFrame() {
    PLANE.drawTicks(svg);
    assertThat(svg.toString())
        .contains("<text class=\"tick middle\" x=\"60\" y=\"245\">0</text>")
        .contains("<rect class=\"axis\" x=\"10\" y=\"20\" width=\"100\" height=\"200\" rx=\"0\"/>");
  }
}
