package chainrule.figure;

import chainrule.activation.Sigmoid;
import chainrule.data.People;
import chainrule.figure.plot.Axis;
import chainrule.figure.plot.ChartStyle;
import chainrule.figure.plot.Diagram;
import chainrule.figure.plot.Plane;
import chainrule.figure.plot.Svg;
import chainrule.network.TwoTwoOne;
import java.util.function.DoubleUnaryOperator;

/**
 * The notes' one gradient: how L changes with w₁, three slopes in a row, and a nudge that goes
 * through them.
 *
 * <p>Note "Training A Neural Network", section "Solving for ∂ypred/∂w₁", with every weight 1, every
 * bias 0, and Alice. Each station has the graph of its slope, with a dot where Alice is.
 */
final class ChainOfSlopes {

  private static final double[] THETA = {1, 1, 1, 1, 1, 1, 0, 0, 0};
  private static final double[] X = People.inputs()[0];
  private static final double Y = People.targets()[0];
  private static final double NUDGE = 0.1;
  private static final double[] PLACES = {74, 238, 402, 566};
  private static final double HALF = 58;
  private static final double TOP = 92;
  private static final double BOTTOM = 204;
  private static final double TRACK = 312;

  /** A dot goes from the first station to the last, and rests at the first where motion is off. */
  private static final String MOTION =
      """
      @media(prefers-reduced-motion:no-preference){
      .travel{animation:travel 9s ease-in-out infinite}
      @keyframes travel{0%%,8%%{transform:none;opacity:1}
      85%%{transform:translateX(%1$spx);opacity:1}97%%,100%%{transform:translateX(%1$spx);opacity:0}}}
      """
          .formatted(Svg.number(PLACES[3] - PLACES[0]));

  private final Svg svg =
      ChartStyle.picture(
          506,
          "How does L change with w₁?",
          "From w₁ by h₁ and the output to the loss, with the slope of each step; a nudge of w₁"
              + " comes out at the loss as, about, the nudge times the product of the slopes.",
          MOTION);
  private final Diagram diagram = new Diagram(svg);

  Svg draw() {
    double[] before = values(THETA);
    double[] nudged = THETA.clone();
    nudged[0] += NUDGE;
    double[] after = values(nudged);
    double a1 = X[0] + X[1];
    double a3 = before[1] + TwoTwoOne.h2(THETA, X);
    double byW1 = X[0] * Sigmoid.derivative(a1);
    double byH1 = Sigmoid.derivative(a3);
    double byOutput = TwoTwoOne.lossDerivative(before[2], Y);
    svg.line("wire", PLACES[0], TRACK, PLACES[3], TRACK);
    String[] names = {"w₁", "h₁", "ŷ", "L"};
    for (int k = 0; k < PLACES.length; k++) {
      station(k, names[k], before[k], after[k] - before[k]);
    }
    nudge(nudged[0]);
    graph(1, "f′", Sigmoid::derivative, -6, 6, 0, 0.27, a1);
    graph(2, "f′", Sigmoid::derivative, -6, 6, 0, 0.27, a3);
    graph(3, "L′", o -> TwoTwoOne.lossDerivative(o, Y), 0, 1, -2, 0.2, before[2]);
    slope(0, "∂h₁/∂w₁", byW1);
    slope(1, "∂ŷ/∂h₁", byH1);
    slope(2, "∂L/∂ŷ", byOutput);
    svg.circle("dot c2 travel", PLACES[0], TRACK, 8);
    String factors =
        Numbers.text(byOutput, 4) + " · " + Numbers.text(byH1, 4) + " · " + Numbers.text(byW1, 4);
    double product = TwoTwoOne.gradient(THETA, X, Y)[0];
    String nudgedBy = Numbers.text(NUDGE) + " · " + Numbers.text(product, 7);
    String about = nudgedBy + " = " + Numbers.text(NUDGE * product, 5);
    svg.text("soft middle", 320, 402, "∂L/∂w₁ = ∂L/∂ŷ · ∂ŷ/∂h₁ · ∂h₁/∂w₁");
    svg.text("large middle", 320, 442, factors + " = " + Numbers.text(product, 7));
    svg.text("soft middle", 320, 482, "ΔL is about " + about);
    return svg;
  }

  /** w₁, h₁, ŷ and L. */
  private static double[] values(double[] theta) {
    return new double[] {
      theta[0], TwoTwoOne.h1(theta, X), TwoTwoOne.output(theta, X), TwoTwoOne.loss(theta, X, Y)
    };
  }

  private void station(int k, String name, double value, double change) {
    double x = PLACES[k];
    svg.box("node", x - HALF, TOP, 2 * HALF, BOTTOM - TOP, 12);
    svg.text("large", x - HALF + 12, TOP + 30, name);
    svg.text("named middle c0", x, TOP - 14, Numbers.shortest(value, 4));
    svg.circle("ring c2", x, TRACK, 6);
    svg.text("named middle c2", x, TRACK + 36, "Δ" + name + " " + Numbers.shortest(change, 5));
  }

  /** w₁ on a line, and where the nudge takes it. */
  private void nudge(double to) {
    Plane line =
        new Plane(
            Axis.linear(0.8, 1.3, 0.1),
            Axis.linear(0, 1, 1),
            PLACES[0] - 40,
            PLACES[0] + 40,
            140,
            172);
    svg.line("axis", line.left(), line.bottom(), line.right(), line.bottom());
    svg.circle("ring c0", line.px(THETA[0]), line.bottom(), 6);
    svg.circle("dot c2", line.px(to), line.bottom(), 5);
    svg.text("hue middle c2", PLACES[0], 158, "+" + Numbers.text(NUDGE));
  }

  private void graph(
      int k,
      String name,
      DoubleUnaryOperator slope,
      double from,
      double to,
      double low,
      double high,
      double at) {
    double x = PLACES[k];
    Plane plane =
        new Plane(
            Axis.linear(from, to, to - from),
            Axis.linear(low, high, high - low),
            x - HALF + 12,
            x + HALF - 12,
            TOP + 44,
            BOTTOM - 12);
    svg.line("axis", plane.left(), plane.py(0), plane.right(), plane.py(0));
    plane.curve(svg, "curve c1", slope, from, to);
    svg.circle("dot c1", plane.px(at), plane.py(slope.applyAsDouble(at)), 6);
    svg.text("large hue end c1", x + HALF - 12, TOP + 30, name);
  }

  /** Between two stations: forward, and what comes back. */
  private void slope(int k, String name, double slope) {
    double x = (PLACES[k] + PLACES[k + 1]) / 2;
    double y = (TOP + BOTTOM) / 2;
    double[] left = {PLACES[k], y - 12};
    double[] right = {PLACES[k + 1], y - 12};
    diagram.arrow("edge c0", "dot c0", left, right, HALF + 4);
    left[1] = y + 12;
    right[1] = y + 12;
    diagram.arrow("edge c1", "dot c1", right, left, HALF + 4);
    svg.text("named middle c1", x, BOTTOM + 28, Numbers.text(slope, 4));
    svg.text("soft middle", x, BOTTOM + 54, name);
  }
}
