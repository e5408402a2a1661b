package chainrule.neuron;

import chainrule.activation.Sigmoid;
import chainrule.grader.mistake.InputDraw;
import chainrule.grader.mistake.Inputs;
import chainrule.grader.mistake.Mistake;

/** What goes wrong in {@link TwoClassPosterior}. */
final class TwoClassPosteriorMistakes {

  private TwoClassPosteriorMistakes() {}

  @Inputs("posterior")
  static Object[] densities(InputDraw draw) {
    return new Object[] {draw.positive(), draw.probability(), draw.positive()};
  }

  @Inputs("weights")
  static Object[] gaussians(InputDraw draw) {
    int n = draw.length();
    return new Object[] {draw.vector(n), draw.vector(n), covariance(draw, n)};
  }

  @Inputs("bias")
  static Object[] gaussiansAndPrior(InputDraw draw) {
    int n = draw.length();
    return new Object[] {draw.vector(n), draw.vector(n), covariance(draw, n), draw.probability()};
  }

  /** Symmetric, and with a diagonal that is heavy enough. */
  private static double[][] covariance(InputDraw draw, int n) {
    double[][] covariance = new double[n][n];
    for (int i = 0; i < n; i++) {
      covariance[i][i] = 1.5 + draw.positive();
      for (int j = 0; j < i; j++) {
        covariance[i][j] = draw.probability() / 4;
        covariance[j][i] = covariance[i][j];
      }
    }
    return covariance;
  }

  @Mistake(
      in = "posterior",
      name = "the priors forgotten",
      says = "Bayes' rule weighs each density with its prior.",
      tempting = "With equal priors they cancel.",
      shows = "It is right for a prior of ½ only.")
  static double noPriors(double density1, double prior1, double density2) {
    return density1 / (density1 + density2);
  }

  @Mistake(
      in = "posterior",
      name = "the posterior of the other class",
      says = "Class 1 is above the line of the quotient.",
      tempting = "The order of the classes gets lost in the logarithm.",
      shows = "The result and what is right sum to 1.")
  static double otherClass(double density1, double prior1, double density2) {
    return 1 - TwoClassPosterior.posterior(density1, prior1, density2);
  }

  @Mistake(
      in = "posterior",
      name = "the quotient without its logarithm",
      says = "σ undoes a logarithm: a is ln of the quotient.",
      tempting = "p/q looks like a finished result.",
      shows = "Nothing comes out below ½.")
  static double noLogarithm(double density1, double prior1, double density2) {
    return Sigmoid.value(density1 * prior1 / (density2 * (1 - prior1)));
  }

  @Mistake(
      in = "posterior",
      name = "P(C₁) for P(C₂)",
      says = "The other class has the prior 1 − P(C₁).",
      tempting = "Only one prior is passed.",
      shows = "It is right for P(C₁) = ½ but for its own factor.")
  static double priorOfTheOther(double density1, double prior1, double density2) {
    return Sigmoid.value(Math.log(density1 * prior1 / density2));
  }

  @Mistake(
      in = "posterior",
      name = "the log odds for the probability",
      says = "σ turns the log odds into a probability.",
      tempting = "a is the neuron’s interesting part.",
      shows = "It is not between 0 and 1.")
  static double logOdds(double density1, double prior1, double density2) {
    return Math.log(density1 * prior1 / (density2 * (1 - prior1)));
  }

  @Mistake(
      in = "posterior",
      name = "not divided by the evidence",
      says = "p(x∣C₁)P(C₁) is divided by the sum over both classes.",
      tempting = "Bayes’ rule is often written with ∝.",
      shows = "It can be larger than 1.")
  static double joint(double density1, double prior1, double density2) {
    return density1 * prior1;
  }

  @Mistake(
      in = "weights",
      name = "μ₂ − μ₁ for μ₁ − μ₂",
      says = "The weights point towards class 1.",
      tempting = "The order in a difference is easily turned round.",
      shows = "Every weight has the opposite sign.")
  static double[] turnedRound(double[] mean1, double[] mean2, double[][] covariance) {
    return TwoClassPosterior.weights(mean2, mean1, covariance);
  }

  @Mistake(
      in = "weights",
      name = "Σ⁻¹ forgotten",
      says = "The difference of the means is multiplied by Σ⁻¹.",
      tempting = "With the identity matrix it makes no difference.",
      shows = "It is right only where Σ is the identity matrix.")
  static double[] noCovariance(double[] mean1, double[] mean2, double[][] covariance) {
    double[] w = mean1.clone();
    for (int i = 0; i < w.length; i++) {
      w[i] -= mean2[i];
    }
    return w;
  }

  @Mistake(
      in = "weights",
      name = "Σ for Σ⁻¹",
      says = "It is the inverse: where the data spread far a difference counts less.",
      tempting = "The −1 is small, and a product is easier than a solution.",
      shows = "Weights grow with the spread.")
  static double[] notInverted(double[] mean1, double[] mean2, double[][] covariance) {
    double[] w = new double[mean1.length];
    for (int i = 0; i < w.length; i++) {
      for (int j = 0; j < w.length; j++) {
        w[i] += covariance[i][j] * (mean1[j] - mean2[j]);
      }
    }
    return w;
  }

  @Mistake(
      in = "weights",
      name = "the sum of the means for their difference",
      says = "w points from one mean to the other: μ₁ − μ₂.",
      tempting = "A sign is missing.",
      shows = "It is not 0 where the means are the same.")
  static double[] sumOfMeans(double[] mean1, double[] mean2, double[][] covariance) {
    double[] opposite = new double[mean2.length];
    for (int i = 0; i < opposite.length; i++) {
      opposite[i] = -mean2[i];
    }
    return TwoClassPosterior.weights(mean1, opposite, covariance);
  }

  @Mistake(
      in = "weights",
      name = "the diagonal of Σ alone",
      says =
          "Σ⁻¹ is the inverse of the whole matrix; dividing by the variances leaves the "
              + "covariances out.",
      tempting = "For independent inputs it is right.",
      shows = "It is right for a diagonal Σ.")
  static double[] variancesOnly(double[] mean1, double[] mean2, double[][] covariance) {
    double[] w = new double[mean1.length];
    for (int i = 0; i < w.length; i++) {
      w[i] = (mean1[i] - mean2[i]) / covariance[i][i];
    }
    return w;
  }

  @Mistake(
      in = "bias",
      name = "the log odds of the priors forgotten",
      says = "ln (P(C₁) / P(C₂)) is part of the bias.",
      tempting = "With equal priors it is 0.",
      shows = "It is right for a prior of ½ only.")
  static double noOdds(double[] mean1, double[] mean2, double[][] covariance, double prior1) {
    return TwoClassPosterior.bias(mean1, mean2, covariance, 0.5);
  }

  @Mistake(
      in = "bias",
      name = "the missing ½",
      says = "The ½ of the Gaussian's exponent stays in the bias.",
      tempting = "In the weights it cancels.",
      shows = "The part that comes from the means is twice too large.")
  static double missingHalf(double[] mean1, double[] mean2, double[][] covariance, double prior1) {
    double odds = Math.log(prior1 / (1 - prior1));
    return 2 * TwoClassPosterior.bias(mean1, mean2, covariance, 0.5) + odds;
  }

  @Mistake(
      in = "bias",
      name = "the signs of the two classes exchanged",
      says = "The term of class 1 has the minus, that of class 2 the plus.",
      tempting = "Class 1 comes first and seems to want the plus.",
      shows = "The part that comes from the means has the opposite sign.")
  static double exchanged(double[] mean1, double[] mean2, double[][] covariance, double prior1) {
    return TwoClassPosterior.bias(mean2, mean1, covariance, prior1);
  }

  @Mistake(
      in = "bias",
      name = "ln P(C₁) for the log odds",
      says = "It is ln (P(C₁) / P(C₂)), with P(C₂) = 1 − P(C₁).",
      tempting = "Only one prior is passed.",
      shows = "It is too small by ln P(C₂) with the sign turned.")
  static double ownPriorOnly(double[] mean1, double[] mean2, double[][] covariance, double prior1) {
    return TwoClassPosterior.bias(mean1, mean2, covariance, prior1) + Math.log(1 - prior1);
  }

  @Mistake(
      in = "bias",
      name = "½ by integer division",
      says = "In Java 1 / 2 is 0 for two ints; write 0.5.",
      tempting = "½ is in the formula.",
      shows = "Only the log odds of the priors are left.")
  static double wholeNumbers(double[] mean1, double[] mean2, double[][] covariance, double prior1) {
    return Math.log(prior1 / (1 - prior1));
  }

  @Mistake(
      in = "bias",
      name = "the quotient of the logarithms",
      says = "It is the logarithm of the quotient: ln (P(C₁) / P(C₂)), or ln P(C₁) − ln P(C₂).",
      tempting = "Both have a fraction bar.",
      shows = "Equal priors add 1, and should add 0.")
  static double quotientOfLogarithms(
      double[] mean1, double[] mean2, double[][] covariance, double prior1) {
    double quotient = Math.log(prior1) / Math.log(1 - prior1);
    return TwoClassPosterior.bias(mean1, mean2, covariance, 0.5) + quotient;
  }

  @Mistake(
      in = "bias",
      name = "the odds upside down",
      says = "The log odds are those of class 1: ln(P(C₁) / (1 − P(C₁))).",
      tempting = "Which class is above is easily exchanged.",
      shows = "It is right for equal priors.")
  static double oddsUpsideDown(
      double[] mean1, double[] mean2, double[][] covariance, double prior1) {
    return TwoClassPosterior.bias(mean1, mean2, covariance, 1 - prior1);
  }

  @Mistake(
      in = "bias",
      name = "the square of the difference for the difference of the squares",
      says = "It is −½ μ₁ᵀΣ⁻¹μ₁ + ½ μ₂ᵀΣ⁻¹μ₂, one term for each mean.",
      tempting = "w has μ₁ − μ₂ in it, and a² − b² looks like (a − b)².",
      shows = "It is the same when the two means change places.")
  static double squareOfDifference(
      double[] mean1, double[] mean2, double[][] covariance, double prior1) {
    double[] difference = new double[mean1.length];
    for (int i = 0; i < difference.length; i++) {
      difference[i] = mean1[i] - mean2[i];
    }
    return TwoClassPosterior.bias(difference, new double[mean1.length], covariance, prior1);
  }

  @Mistake(
      in = "posterior",
      name = "the logarithm to base 10",
      says = "σ undoes the natural logarithm, Math.log.",
      tempting = "log without a base is the one to base 10 on a calculator.",
      shows = "Every posterior is nearer to ½.")
  static double decimalLogarithm(double density1, double prior1, double density2) {
    return Sigmoid.value(Math.log10(density1 * prior1 / (density2 * (1 - prior1))));
  }

  @Mistake(
      in = "posterior",
      name = "the logarithm to base 2",
      says = "σ undoes the natural logarithm, Math.log.",
      tempting = "Information is counted in bits.",
      shows = "Every posterior is further from ½.")
  static double binaryLogarithm(double density1, double prior1, double density2) {
    double odds = density1 * prior1 / (density2 * (1 - prior1));
    return Sigmoid.value(Math.log(odds) / Math.log(2));
  }
}
