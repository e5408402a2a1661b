package chainrule.figure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;

/** What stands on the figures, against the numbers of the notes and what one finds by hand. */
class FigureNumbersTest {

  private static final Map<String, String> FIGURES = Picture.ofTheDocs();

  private static List<String> texts(String figure) throws Exception {
    return new Picture(FIGURES.get(figure))
        .all("text").stream().map(Element::getTextContent).toList();
  }

  /** nn2.1: a = 7 and σ(7) = 0.99909. */
  @Test
  void theNeuron_hasTheNumbersOfTheNote() throws Exception {
    assertThat(texts("sigmoid-neuron.svg")).contains("w₂ = 1", "b = 4", "a = 7", "0.9991");
  }

  /** trn.5, trn.7 and trn.9. */
  @Test
  void theChainOfSlopes_endsInTheNotesGradient() throws Exception {
    assertThat(texts("chain-rule.svg"))
        .contains("0.0474", "0.5237", "0.2269", "−0.9526", "0.2494", "−0.0904")
        .contains("−0.9526 · 0.2494 · −0.0904 = 0.0214695");
  }

  /**
   * With w₁ = 1.1: h₁ = 1/(1 + e³·²) is 0.03917, ŷ is 1/(1 + e^−0.08659) = 0.52163, L is 0.22883;
   * before they were 0.04743, 0.52370 and 0.22687.
   */
  @Test
  void theNudge_travelsThroughTheChain() throws Exception {
    assertThat(texts("chain-rule.svg"))
        .contains("Δw₁ 0.1", "Δh₁ −0.00826", "Δŷ −0.00206", "ΔL 0.00197")
        .contains("ΔL is about 0.1 · 0.0214695 = 0.00215");
  }

  /** z(1 − z) is a quarter; ŷ is (¾, ¼), so that softmax's Jacobian has ± 3/16. */
  @Test
  void theJacobians_areThoseByHand() throws Exception {
    assertThat(texts("local-jacobians.svg"))
        .contains("3", "0.25", "2.197", "0.188  −0.188", "−0.188  0.188", "−1.333  0")
        .contains("(−1.333, 0)", "(−0.25, 0.25)", "−0.549", "−0.137", "−0.275");
  }

  /** In the head: an eighth of 1, a quarter of 2, half of 3; a quarter of 1 and half of 2.5. */
  @Test
  void theGradientThroughTime_isTheSumOverTheSteps() throws Exception {
    assertThat(texts("recurrent-gradient.svg"))
        .contains("1", "2.5", "4.25", "δ₁ = 0.125", "δ₂ = 0.25", "δ₃ = 0.5")
        .contains("∂L/∂w = Σ δₜ xₜ = 2.125", "∂L/∂u = Σ δₜ hₜ₋₁ = 1.5", "∂L/∂b = Σ δₜ = 0.875");
  }

  /** A third of (1, −1; 4, 1). */
  @Test
  void theMinibatch_hasTheNumbersByHand() throws Exception {
    assertThat(texts("minibatch-matrices.svg"))
        .contains("1.5", "0.5", "1", "6.5", "−3", "1.33")
        .endsWith("one example: a row of X and of A, a column of Δᵀ");
    assertThat(new Picture(FIGURES.get("minibatch-matrices.svg")).all("rect"))
        .filteredOn(cell -> cell.getAttribute("class").equals("cell c4"))
        .hasSize(2 + 2 + 2 + 2);
  }

  @Test
  void ofTheShapes_oneRowIsLit_withAsManyEdges() throws Exception {
    Picture picture = new Picture(FIGURES.get("layer-shapes.svg"));
    assertThat(picture.all("rect"))
        .filteredOn(cell -> cell.getAttribute("class").contains("full"))
        .hasSize(3);
    assertThat(picture.all("line"))
        .filteredOn(edge -> edge.getAttribute("class").contains("lit"))
        .hasSize(3);
  }

  /** Two strokes a cross; three edges into a hidden node that is kept, and two out of it. */
  @Test
  void aNodeThatIsLeftOut_hasNoEdges() throws Exception {
    Picture picture = new Picture(FIGURES.get("dropout-masks.svg"));
    int out = lines(picture, "edge c1") / 2;
    assertThat(out).isBetween(3, 15);
    assertThat(lines(picture, "edge thin c0")).isEqualTo(5 * (4 * 6 - out));
  }

  private static int lines(Picture picture, String cssClass) {
    return (int)
        picture.all("line").stream()
            .filter(line -> line.getAttribute("class").equals(cssClass))
            .count();
  }

  /** In pixels from the top, so that lower is larger. */
  private static double endOfCurve(String figure, String cssClass) throws Exception {
    String steps =
        new Picture(FIGURES.get(figure))
            .all("path").stream()
                .filter(path -> path.getAttribute("class").equals(cssClass))
                .findFirst()
                .orElseThrow()
                .getAttribute("d");
    return Double.parseDouble(steps.substring(steps.lastIndexOf(' ') + 1));
  }

  @Test
  void theHeldOutLoss_endsLowerWithEachPenalty_andTheTrainingLossLowest() throws Exception {
    double none = endOfCurve("overfitting.svg", "curve c1");
    for (String penalty : List.of("curve c2", "curve c3", "curve c4")) {
      assertThat(endOfCurve("overfitting.svg", penalty)).isGreaterThan(none + 10);
    }
    assertThat(endOfCurve("overfitting.svg", "curve c0")).isGreaterThan(none + 100);
  }

  @Test
  void theRateThatFalls_endsLowest() throws Exception {
    double falling = endOfCurve("falling-rate.svg", "curve c2");
    assertThat(falling).isGreaterThan(endOfCurve("falling-rate.svg", "curve c0") + 30);
    assertThat(falling).isGreaterThan(endOfCurve("falling-rate.svg", "curve c1") + 30);
  }

  @Test
  void fromFarAway_theErrorStaysHigh() throws Exception {
    double raw = endOfCurve("origins.svg", "curve c0");
    for (String nearer : List.of("curve c1", "curve c2", "curve c3", "curve c4")) {
      assertThat(endOfCurve("origins.svg", nearer)).isGreaterThan(raw);
    }
  }

  /** By hand, with ln 3 = 1.0986: −⅜ ln 3, −¼ ln 3, −⅛ ln 3 and −½ ln 3; L is ln 4/3. */
  @Test
  void theComputationGraph_hasTheNumbersByHand() throws Exception {
    assertThat(texts("computation-graph.svg"))
        .contains("−0.412", "−0.275", "−0.549", "(−0.125, 0.125)", "(−0.25, 0.25)", "(−1.333, 0)")
        .contains("(2.197, 0)", "(1.099, 0)", "(0.75, 0.25)", "0.288", "1")
        .containsOnlyOnce("−0.412")
        .filteredOn(text -> text.equals("−0.137"))
        .hasSize(2);
  }

  /** nn2.2. */
  @Test
  void thePosterior_hasTheWeightsOfTheNote() throws Exception {
    assertThat(texts("posterior.svg")).contains("w = (0.571, 1.714), w₀ = −2.562");
  }

  /** tanh 1, and then tanh of half of it, twice. */
  @Test
  void theRecurrentSteps_forget() throws Exception {
    assertThat(texts("recurrent.svg")).contains("0", "0.762", "0.363", "0.18");
  }

  @Test
  void theShapes_areThoseOfTheLayers() throws Exception {
    assertThat(texts("layer-shapes.svg")).contains("W⁽¹⁾: 4 × 3", "W⁽²⁾: 2 × 4");
    assertThat(new Picture(FIGURES.get("layer-shapes.svg")).all("rect")).hasSize(12 + 8);
  }

  /** ½ · 10² · 0.94⁴⁰ = 4.21: in the plain one, only the flat direction is left. */
  @Test
  void theRavine_isLeftByMomentum() throws Exception {
    List<String> losses =
        texts("momentum.svg").stream().filter(text -> text.startsWith("E = ")).toList();
    assertThat(losses.get(0)).isEqualTo("E = 4.21");
    assertThat(losses.stream().map(loss -> Double.valueOf(loss.substring(4))).toList())
        .hasSize(3)
        .isSortedAccordingTo((a, b) -> Double.compare(b, a));
  }

  /** With L1, w₂ of 1 is 0 from λ = 2 on, on the line of 0 to the tenth of a pixel. */
  @Test
  void thePenalties_endAtZeroAndDoNot() throws Exception {
    List<String> curves =
        new Picture(FIGURES.get("penalties.svg"))
            .all("path").stream()
                .filter(path -> path.getAttribute("class").equals("curve c1"))
                .map(path -> path.getAttribute("d"))
                .toList();
    String zero =
        new Picture(FIGURES.get("penalties.svg"))
            .all("line").stream()
                .map(line -> line.getAttribute("y1"))
                .filter(y -> curves.get(0).endsWith(" " + y))
                .findFirst()
                .orElseThrow();
    assertThat(curves.get(0).split(" " + Pattern.quote(zero) + "(L|$)", -1)).hasSize(32);
    assertThat(curves.get(1)).doesNotContain(" " + zero + "L").doesNotEndWith(" " + zero);
  }
}
