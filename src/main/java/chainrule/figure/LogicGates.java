package chainrule.figure;

import chainrule.data.Examples;
import chainrule.data.TruthTables;
import chainrule.figure.plot.Axis;
import chainrule.figure.plot.ChartStyle;
import chainrule.figure.plot.Contours;
import chainrule.figure.plot.Plane;
import chainrule.figure.plot.Svg;
import chainrule.network.TwoTwoOne;
import chainrule.network.XorNetwork;
import chainrule.neuron.LogicGate;
import chainrule.neuron.Neuron;
import java.util.function.DoubleBinaryOperator;

/**
 * OR and AND take one straight boundary, which one neuron draws; XOR takes two, and a hidden layer.
 *
 * <p>Note "Neural Network", motivations 1 and 2.
 */
final class LogicGates {

  private LogicGates() {}

  static Svg draw() {
    Svg svg =
        ChartStyle.picture(
            340,
            "What one neuron can draw, and what it cannot",
            "The four inputs of OR, AND and XOR; a straight line parts those of OR and AND, and"
                + " two lines those of XOR.");
    gate(svg, 0, "OR", "one neuron", TruthTables.or(), neuron(LogicGate.or()));
    gate(svg, 1, "AND", "one neuron", TruthTables.and(), neuron(LogicGate.and()));
    double[] theta = XorNetwork.theta();
    DoubleBinaryOperator xor = (x1, x2) -> TwoTwoOne.output(theta, new double[] {x1, x2});
    gate(svg, 2, "XOR", "a hidden layer", TruthTables.xor(), xor);
    return svg;
  }

  private static DoubleBinaryOperator neuron(double[] gate) {
    double[] w = {gate[0], gate[1]};
    return (x1, x2) -> Neuron.output(w, gate[2], new double[] {x1, x2});
  }

  private static void gate(
      Svg svg, int column, String name, String by, Examples table, DoubleBinaryOperator output) {
    double left = 40 + 206 * column;
    Axis axis = Axis.linear(-0.5, 1.5, 1);
    Plane plane = new Plane(axis, axis, left, left + 170, 92, 262);
    svg.path("area c2", Contours.region(plane, output, 0.5));
    svg.path("curve c2", Contours.lines(plane, output, 0.5));
    plane.drawTicks(svg);
    svg.text("named", left, 78, name);
    svg.text("soft middle", left + 85, 318, by);
    for (int n = 0; n < table.size(); n++) {
      double x = plane.px(table.input(n)[0]);
      double y = plane.py(table.input(n)[1]);
      boolean yes = table.target(n)[0] == 1;
      svg.circle(yes ? "dot c2" : "ring c1", x, y, 9);
    }
  }
}
