package chainrule.figure;

import chainrule.figure.plot.Axis;
import chainrule.figure.plot.ChartStyle;
import chainrule.figure.plot.Contours;
import chainrule.figure.plot.Plane;
import chainrule.figure.plot.Svg;
import chainrule.neuron.Neuron;
import chainrule.neuron.TwoClassPosterior;

/**
 * Two classes, each a Gaussian, of one covariance: the posterior is a sigmoid neuron, and where it
 * is ½ there is a straight line.
 *
 * <p>Note "Neural Networks 2", the second formula.
 */
final class Posterior {

  private static final double[] MEAN_1 = {1, 2};
  private static final double[] MEAN_2 = {-1, 0};
  private static final double[][] COVARIANCE = {{2, 0.5}, {0.5, 1}};
  private static final double PRIOR_1 = 0.3;

  private static final double[] W = TwoClassPosterior.weights(MEAN_1, MEAN_2, COVARIANCE);
  private static final double B = TwoClassPosterior.bias(MEAN_1, MEAN_2, COVARIANCE, PRIOR_1);

  /** As wide as high in both directions. */
  private static final Plane PLANE =
      new Plane(Axis.linear(-5, 5, 2), Axis.linear(-3, 4.5, 1), 54, 614, 64, 484);

  private Posterior() {}

  static Svg draw() {
    Svg svg =
        ChartStyle.picture(
            590,
            "The posterior of two Gaussian classes",
            "The probability of class 1 by x₁ and x₂, darker where one class is more certain; a"
                + " straight line divides the two.");
    for (double level : new double[] {0.5, 0.75, 0.95}) {
      svg.path("area c0", Contours.region(PLANE, Posterior::posterior, level));
      svg.path("area c1", Contours.region(PLANE, (x, y) -> 1 - posterior(x, y), level));
    }
    PLANE.drawTicks(svg);
    classOf(svg, "c0", MEAN_1, "C₁");
    classOf(svg, "c1", MEAN_2, "C₂");
    svg.path("curve", Contours.lines(PLANE, Posterior::posterior, 0.5));
    svg.text("halo end", PLANE.px(4.8), PLANE.py(-0.9), "p(C₁∣x) = ½");
    svg.text("label end", 614, 540, "x₁");
    svg.text("label", 24, 80, "x₂");
    svg.text("", 54, 546, "p(C₁∣x) = σ(wᵀx + w₀)");
    svg.text("soft", 54, 574, "w = " + Numbers.text(W) + ", w₀ = " + Numbers.text(B));
    return svg;
  }

  private static double posterior(double x, double y) {
    return Neuron.output(W, B, new double[] {x, y});
  }

  /** Its mean, and the ellipses that are one and two standard deviations away. */
  private static void classOf(Svg svg, String colour, double[] mean, String name) {
    for (int deviations = 1; deviations <= 2; deviations++) {
      svg.path(
          "curve thin " + colour,
          Contours.lines(PLANE, (x, y) -> distance(mean, x, y), deviations * deviations));
    }
    svg.circle("dot " + colour, PLANE.px(mean[0]), PLANE.py(mean[1]), 6);
    svg.text("named halo " + colour, PLANE.px(mean[0]) + 12, PLANE.py(mean[1]) + 6, name);
  }

  /** (x − μ)ᵀΣ⁻¹(x − μ). */
  private static double distance(double[] mean, double x, double y) {
    double[] difference = {x - mean[0], y - mean[1]};
    double[] solved = TwoClassPosterior.weights(new double[] {x, y}, mean, COVARIANCE);
    return Neuron.preActivation(difference, 0, solved);
  }
}
