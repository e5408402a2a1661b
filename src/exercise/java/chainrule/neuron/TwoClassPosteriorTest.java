package chainrule.neuron;

import chainrule.activation.Sigmoid;
import chainrule.grader.exercise.Behaviour;
import chainrule.grader.exercise.Exercise;
import chainrule.grader.exercise.Task;
import chainrule.testing.BigMath;
import chainrule.testing.Call;
import chainrule.testing.Draw;
import chainrule.testing.EachEntry;
import chainrule.testing.Expect;
import java.math.BigDecimal;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;

@Exercise(
    of = TwoClassPosterior.class,
    note = "Neural Networks 2",
    section = "Neural Networks 2",
    uses = {Sigmoid.class, Neuron.class})
@Task(
    method = "posterior",
    points = 2,
    formula = "p(C₁∣x) = σ(ln [p(x∣C₁)P(C₁) / (p(x∣C₂)P(C₂))])",
    hint = "The two priors sum to 1. Bayes' rule without any logarithm gives the same number.")
@Task(
    method = "weights",
    points = 4,
    formula = "w = Σ⁻¹(μ₁ − μ₂)",
    hint = "No inverse is needed: solve Σw = μ₁ − μ₂ by Gaussian elimination.")
@Task(
    method = "bias",
    points = 3,
    formula = "w₀ = −½ μ₁ᵀΣ⁻¹μ₁ + ½ μ₂ᵀΣ⁻¹μ₂ + ln(P(C₁)/P(C₂))",
    hint =
        "Solve Σv = μ for each mean, then μᵀΣ⁻¹μ is a weighted sum. Mind which half is subtracted.")
class TwoClassPosteriorTest {

  private static final double TOLERANCE = 1e-10;

  private static double[] mean1() {
    return new double[] {1, 2};
  }

  private static double[] mean2() {
    return new double[] {-1, 0};
  }

  private static double[][] covariance() {
    return new double[][] {{2, 0.5}, {0.5, 1}};
  }

  /**
   * Two classes, made backwards from v = Σ⁻¹μ: with Σ = I + MMᵀ in whole numbers, of some unit,
   * every μ = Σv is exact, and nothing has to be solved to know the answer.
   */
  record Classes(
      double[] mean1, double[] mean2, double[][] covariance, double prior1, double[][] v) {}

  @Provide
  Arbitrary<Classes> classes() {
    Arbitrary<Integer> few = Arbitraries.integers().between(1, 4);
    Arbitrary<Integer> more = Arbitraries.integers().between(13, 16);
    return Arbitraries.frequencyOf(Tuple.of(23, few), Tuple.of(1, more))
        .withoutEdgeCases()
        .flatMap(
            n ->
                Combinators.combine(
                        wholeMatrix(n, n),
                        wholeMatrix(2, n),
                        Draw.probability(),
                        Draw.scale(),
                        Draw.scale())
                    .as(
                        (m, v, prior1, scale, unit) ->
                            backwards(m, unit, EachEntry.times(scale, v), prior1)));
  }

  private static Arbitrary<double[][]> wholeMatrix(int rows, int columns) {
    return Draw.vector(Draw.whole(), columns).array(double[][].class).ofSize(rows);
  }

  private static Classes backwards(double[][] m, double unit, double[][] v, double prior1) {
    double[][] covariance = new double[m.length][m.length];
    for (int i = 0; i < m.length; i++) {
      for (int j = 0; j < m.length; j++) {
        covariance[i][j] = unit * ((i == j ? 1 : 0) + dot(m[i], m[j]));
      }
    }
    return new Classes(times(covariance, v[0]), times(covariance, v[1]), covariance, prior1, v);
  }

  /** From far out in one bell curve to the middle of another. */
  @Provide
  Arbitrary<Double> densities() {
    return Draw.upTo(9).map(power -> Math.pow(10, power));
  }

  @Provide
  Arbitrary<Double> priors() {
    return Draw.probability();
  }

  @Example
  @Behaviour("twice the density makes it two thirds")
  void posterior_ofTwiceTheDensity_isTwoThirds() {
    Expect.close("p(C₁∣x)", TwoClassPosterior.posterior(0.4, 0.5, 0.2), 2.0 / 3, 1e-14);
  }

  @Example
  @Behaviour("a rare class is as rare as its prior")
  void posterior_ofARareClass_isItsPrior() {
    double got = TwoClassPosterior.posterior(1e-9, 1e-6, 1e-9);
    Expect.close("p(C₁∣x)", got, 1e-6, 1e-18);
  }

  @Property
  @Behaviour("the posterior is Bayes' rule")
  void posterior_isBayesRule(
      @ForAll("densities") double density1,
      @ForAll("priors") double prior1,
      @ForAll("densities") double density2) {
    double joint1 = density1 * prior1;
    double joint2 = density2 * (1 - prior1);
    double got = Call.pure(TwoClassPosterior::posterior, density1, prior1, density2);
    Expect.close("p(C₁∣x)", got, joint1 / (joint1 + joint2), 1e-14);
  }

  @Example
  @Behaviour("the weights of the two Gaussians are 4/7 and 12/7")
  void weights_ofTheTwoGaussians_areFourAndTwelveSevenths() {
    double[] got = Call.pure(TwoClassPosterior::weights, mean1(), mean2(), covariance());
    Expect.close("w", got, new double[] {0.5714285714, 1.7142857143}, 5e-11);
    Expect.close("w", got, new double[] {4.0 / 7, 12.0 / 7}, 1e-14);
  }

  @Example
  @Behaviour("two inputs that vary together have their weights together, whatever the first does")
  void weights_besideAnInputThatVariesAlone_areThoseOfBoth() {
    double[][] covariance = {{1, 0, 0}, {0, 2, 1}, {0, 1, 2}};
    double[] mean1 = {0, 1, 0};
    double[] got = Call.pure(TwoClassPosterior::weights, mean1, new double[3], covariance);
    Expect.close("w", got, new double[] {0, 2.0 / 3, -1.0 / 3}, 1e-14);
  }

  @Property
  @Behaviour("Σw is the difference of the means")
  void weights_solveTheCovariance(@ForAll("classes") Classes c) {
    double[] got = Call.pure(TwoClassPosterior::weights, c.mean1, c.mean2, c.covariance);
    double[] expected = c.v[0].clone();
    for (int i = 0; i < expected.length; i++) {
      expected[i] -= c.v[1][i];
    }
    Expect.close("w", got, expected, TOLERANCE * Expect.largest(c.v));
  }

  @Example
  @Behaviour("the bias of the two Gaussians is −2.5615835747")
  void bias_ofTheTwoGaussians_isTheNumber() {
    double got = Call.pure(TwoClassPosterior::bias, mean1(), mean2(), covariance(), 0.3);
    Expect.close("w₀", got, -2.5615835747, 5e-11);
    BigDecimal logOdds =
        BigMath.ln(new BigDecimal("0.3")).subtract(BigMath.ln(new BigDecimal("0.7")));
    Expect.close("w₀", got, logOdds.doubleValue() - 12.0 / 7, 1e-14);
  }

  @Example
  @Behaviour("where the means are close to one another the bias is small, but not 0")
  void bias_ofMeansThatAreClose_isSmall() {
    double got =
        Call.pure(
            TwoClassPosterior::bias,
            new double[] {0},
            new double[] {2e-5},
            new double[][] {{1}},
            0.5);
    Expect.close("w₀", got, 2e-10, 1e-15);
  }

  @Example
  @Behaviour("a rare class has the bias of its odds")
  void bias_ofARareClass_isThatOfItsOdds() {
    double[] mean = {1};
    double got = Call.pure(TwoClassPosterior::bias, mean, mean, new double[][] {{1}}, 1e-6);
    Expect.close("w₀", got, -13.815509557963774, 1e-13); // ln(10⁻⁶ / (1 − 10⁻⁶))
  }

  @Property
  @Behaviour("the bias is half the difference of the forms and the logarithm of the odds")
  void bias_isHalfTheFormsAndTheOdds(@ForAll("classes") Classes c) {
    double got = Call.pure(TwoClassPosterior::bias, c.mean1, c.mean2, c.covariance, c.prior1);
    double form1 = dot(c.mean1, c.v[0]);
    double form2 = dot(c.mean2, c.v[1]);
    BigDecimal p = new BigDecimal(c.prior1);
    BigDecimal logOdds = BigMath.ln(p).subtract(BigMath.ln(BigDecimal.ONE.subtract(p)));
    double expected = (form2 - form1) / 2 + logOdds.doubleValue();
    Expect.close("w₀", got, expected, TOLERANCE * (1 + form1 + form2));
  }

  private static double[] times(double[][] m, double[] v) {
    double[] product = new double[m.length];
    for (int i = 0; i < m.length; i++) {
      product[i] = dot(m[i], v);
    }
    return product;
  }

  private static double dot(double[] u, double[] v) {
    double sum = 0;
    for (int i = 0; i < u.length; i++) {
      sum += u[i] * v[i];
    }
    return sum;
  }
}
