package chainrule.figure.plot;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class DiagramTest {

  private final Svg svg = new Svg(200, 100, "", "", "");
  private final Diagram diagram = new Diagram(svg);

  @Test
  void anArrow_goesFromRimToRim() {
    diagram.arrow(new double[] {0, 50}, new double[] {100, 50}, 20);
    assertThat(svg.toString())
        .contains("<line class=\"wire\" x1=\"20\" y1=\"50\" x2=\"68\" y2=\"50\"/>")
        .contains("<path class=\"head\" d=\"M78 50L68 55L68 45\"/>");
  }

  /** Along the longest side of a triangle of 60, 80 and 100 pixels. */
  @Test
  void aSlantingArrow_hasItsHeadAcrossIt() {
    diagram.arrow(new double[] {10, 20}, new double[] {70, 100}, 20);
    assertThat(svg.toString())
        .contains("<line class=\"wire\" x1=\"22\" y1=\"36\" x2=\"50.8\" y2=\"74.4\"/>")
        .contains("<path class=\"head\" d=\"M56.8 82.4L46.8 77.4L54.8 71.4\"/>");
    diagram.label("c0", new double[] {10, 20}, new double[] {70, 100}, 0.25, "w");
    assertThat(svg.toString()).contains("<text class=\"middle c0\" x=\"25\" y=\"46\">w</text>");
  }

  @Test
  void aNode_isACircleWithItsName() {
    diagram.node("node", 30, 40, 20, "h₁");
    assertThat(svg.toString())
        .contains("<circle class=\"node\" cx=\"30\" cy=\"40\" r=\"20\"/>")
        .contains("<text class=\"large middle\" x=\"30\" y=\"48\">h₁</text>");
  }

  @Test
  void aLabel_interruptsItsArrow() {
    diagram.label("c0", new double[] {0, 50}, new double[] {100, 50}, 0.5, "w₁");
    assertThat(svg.toString())
        .contains("<rect class=\"paper\" x=\"36\" y=\"38\" width=\"28\" height=\"24\" rx=\"0\"/>")
        .contains("<text class=\"middle c0\" x=\"50\" y=\"56\">w₁</text>");
  }
}
