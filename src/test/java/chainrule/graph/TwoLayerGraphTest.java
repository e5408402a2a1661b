package chainrule.graph;

import chainrule.testing.Expect;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** The note's graph, and every derivative in it. */
class TwoLayerGraphTest {

  private static final double TOLERANCE = 1e-12;
  private static final double LN3 = Math.log(3);

  @Provide
  Arbitrary<TwoLayers> layers() {
    return TwoLayers.any();
  }

  @Property
  void everyDerivativeInIt_isTheSlope(@ForAll("layers") TwoLayers l) {
    TwoLayerGraph graph = graph(l);
    Gradients slopes = graph.loss().backward();
    Expect.close("∂L/∂x", slopes.by(graph.x()), l.byX(), TOLERANCE);
    Expect.close("∂L/∂W₁", slopes.rowsBy(graph.W1()), l.byW1(), TOLERANCE);
    Expect.close("∂L/∂w₁₀", slopes.by(graph.w10()), l.byW10(), TOLERANCE);
    Expect.close("∂L/∂a₁", slopes.by(graph.a1()), l.byA1(), TOLERANCE);
    Expect.close("∂L/∂z", slopes.by(graph.z()), l.byZ(), TOLERANCE);
    Expect.close("∂L/∂W₂", slopes.rowsBy(graph.W2()), l.byW2(), TOLERANCE);
    Expect.close("∂L/∂w₂₀", slopes.by(graph.w20()), l.byW20(), TOLERANCE);
    Expect.close("∂L/∂a₂", slopes.by(graph.a2()), l.byA2(), TOLERANCE);
    Expect.close("∂L/∂L", slopes.by(graph.loss()), new double[] {1}, 0);
  }

  /** −y/ŷ is as large as ŷ is small. */
  @Property
  void theDerivativeByTheOutput_isTheSlope(@ForAll("layers") TwoLayers l) {
    TwoLayerGraph graph = graph(l);
    double[] got = graph.loss().backward().by(graph.output());
    double[] expected = l.byOutput();
    for (int k = 0; k < expected.length; k++) {
      Expect.close("∂L/∂ŷ", got[k], expected[k], TOLERANCE * Math.abs(expected[k]));
    }
  }

  @Example
  void theWorkedExample_hasTheNumbersOfAPen() {
    TwoLayerGraph graph = graph(TwoLayers.example());
    Gradients slopes = graph.loss().backward();
    close("a₁", graph.a1().value(), 0);
    close("z", graph.z().value(), 0.5);
    close("a₂", graph.a2().value(), LN3, 0);
    close("ŷ", graph.output().value(), 0.75, 0.25);
    close("L", graph.loss().value(), Math.log(4) - LN3);
    close("∂L/∂ŷ", slopes.by(graph.output()), -4 / 3.0, 0);
    close("∂L/∂a₂", slopes.by(graph.a2()), -0.25, 0.25);
    close("∂L/∂W₂", slopes.by(graph.W2()), -0.125, 0.125);
    close("∂L/∂z", slopes.by(graph.z()), -LN3 / 2);
    close("∂L/∂a₁", slopes.by(graph.a1()), -LN3 / 8);
    close("∂L/∂W₁", slopes.by(graph.W1()), -LN3 / 4);
    close("∂L/∂x", slopes.by(graph.x()), -LN3 * 3 / 8);
  }

  @Example
  void itsNodesAreNamed_eachAfterItsParents() {
    TwoLayerGraph graph = graph(TwoLayers.example());
    List<Node> nodes = new ArrayList<>(graph.nodes().values());
    String names = String.join(" ", graph.nodes().keySet());
    Expect.that(names.equals("x W₁ W₁x w₁₀ a₁ z W₂ W₂z w₂₀ a₂ ŷ L"), names);
    for (Node node : nodes) {
      List<Node> before = nodes.subList(0, nodes.indexOf(node));
      Expect.that(before.containsAll(node.parents()), node + " stands before a parent");
    }
    close("W₁x", graph.nodes().get("W₁x").value(), 6);
    close("W₂z", graph.nodes().get("W₂z").value(), LN3, 0);
  }

  private static TwoLayerGraph graph(TwoLayers l) {
    return TwoLayerGraph.of(l.W1(), l.w10(), l.W2(), l.w20(), l.x(), l.y());
  }

  private static void close(String what, double[] got, double... expected) {
    Expect.close(what, got, expected, 1e-15);
  }
}
