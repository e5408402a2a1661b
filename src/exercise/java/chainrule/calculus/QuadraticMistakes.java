package chainrule.calculus;

import chainrule.grader.mistake.InputDraw;
import chainrule.grader.mistake.Inputs;
import chainrule.grader.mistake.Mistake;

/** What goes wrong in {@link Quadratic}. */
final class QuadraticMistakes {

  private QuadraticMistakes() {}

  @Inputs({"value", "gradient"})
  static Object[] function(InputDraw draw) {
    int n = draw.length();
    return new Object[] {draw.matrix(n, n), draw.vector(n), draw.vector(n)};
  }

  @Inputs("partialDerivative")
  static Object[] functionAndInput(InputDraw draw) {
    int n = draw.length();
    return new Object[] {draw.matrix(n, n), draw.vector(n), draw.vector(n), draw.whole(0, n - 1)};
  }

  @Mistake(
      in = "value",
      name = "the missing ½",
      says = "The quadratic term has a ½ in front, so that its slope is Ax.",
      tempting = "xᵀAx looks complete.",
      shows = "The part with A is twice too large.")
  static double missingHalf(double[][] A, double[] b, double[] x) {
    double[] none = new double[x.length];
    return 2 * Quadratic.value(A, none, x) + dot(b, x);
  }

  @Mistake(
      in = "value",
      name = "the lost cross terms",
      says = "Every pair of inputs counts, xᵢ Aᵢⱼ xⱼ, also where i ≠ j.",
      tempting = "With a diagonal A there is nothing else.",
      shows = "It is right for one input; entries off the diagonal have no effect.")
  static double noCrossTerms(double[][] A, double[] b, double[] x) {
    double sum = dot(b, x);
    for (int i = 0; i < x.length; i++) {
      sum += 0.5 * A[i][i] * x[i] * x[i];
    }
    return sum;
  }

  @Mistake(
      in = "value",
      name = "the linear term forgotten",
      says = "bᵀx is part of the function.",
      tempting = "The quadratic term is what the picture shows.",
      shows = "b has no effect.")
  static double noLinearTerm(double[][] A, double[] b, double[] x) {
    return Quadratic.value(A, new double[x.length], x);
  }

  @Mistake(
      in = "value",
      name = "½ by integer division",
      says = "In Java 1 / 2 is 0 for two ints; write 0.5 or 1.0 / 2.",
      tempting = "½ is in the formula.",
      shows = "The quadratic term is gone.")
  static double wholeNumbers(double[][] A, double[] b, double[] x) {
    double sum = 0;
    for (int i = 0; i < x.length; i++) {
      sum += b[i] * x[i];
    }
    return sum;
  }

  @Mistake(
      in = "gradient",
      name = "Ax + b though A is not symmetric",
      says = "The gradient is ½ (A + Aᵀ) x + b: row i and column i count.",
      tempting = "For a symmetric A both are the same.",
      shows = "It is right for one input, and wherever A is symmetric.")
  static double[] rowsOnly(double[][] A, double[] b, double[] x) {
    double[] gradient = b.clone();
    for (int i = 0; i < x.length; i++) {
      gradient[i] += dot(A[i], x);
    }
    return gradient;
  }

  @Mistake(
      in = "gradient",
      name = "the linear term forgotten",
      says = "b is what is left of bᵀx.",
      tempting = "A constant vanishes when it is differentiated, but b is multiplied by x.",
      shows = "Every entry is off by its bᵢ.")
  static double[] noLinearSlope(double[][] A, double[] b, double[] x) {
    return Quadratic.gradient(A, new double[x.length], x);
  }

  @Mistake(
      in = "gradient",
      name = "Aᵀx + b though A is not symmetric",
      says = "The gradient is ½ (A + Aᵀ) x + b: row i and column i count.",
      tempting = "For symmetric A it is right.",
      shows = "It is right for symmetric A.")
  static double[] columnsOnly(double[][] A, double[] b, double[] x) {
    double[] gradient = new double[x.length];
    for (int i = 0; i < x.length; i++) {
      gradient[i] = columnOnly(A, b, x, i);
    }
    return gradient;
  }

  @Mistake(
      in = "gradient",
      name = "½ by integer division",
      says = "In Java 1 / 2 is 0 for two ints; write 0.5 or 1.0 / 2.",
      tempting = "½ is in the formula.",
      shows = "Only b is left.")
  static double[] wholeNumbersToo(double[][] A, double[] b, double[] x) {
    return b.clone();
  }

  @Mistake(
      in = "gradient",
      name = "the missing ½",
      says = "½ (A + Aᵀ) x is the mean of the two, (A + Aᵀ) x is their sum.",
      tempting = "The 2 of a square seems to cancel it.",
      shows = "Without b it is twice as large.")
  static double[] gradientWithoutHalf(double[][] A, double[] b, double[] x) {
    double[] gradient = Quadratic.gradient(A, b, x);
    for (int i = 0; i < x.length; i++) {
      gradient[i] = 2 * gradient[i] - b[i];
    }
    return gradient;
  }

  @Mistake(
      in = "partialDerivative",
      name = "the lost cross terms",
      says = "xᵢ meets every other input in Aᵢⱼ and Aⱼᵢ.",
      tempting = "The other inputs are held still and seem to be gone.",
      shows = "It is right for one input.")
  static double onlyItsOwn(double[][] A, double[] b, double[] x, int i) {
    return b[i] + A[i][i] * x[i];
  }

  @Mistake(
      in = "partialDerivative",
      name = "bᵢ xᵢ for bᵢ",
      says = "The derivative of bᵢ xᵢ with respect to xᵢ is bᵢ.",
      tempting = "The term is copied and not differentiated.",
      shows = "It is right where xᵢ is 1.")
  static double notDerived(double[][] A, double[] b, double[] x, int i) {
    return Quadratic.partialDerivative(A, b, x, i) - b[i] + b[i] * x[i];
  }

  @Mistake(
      in = "partialDerivative",
      name = "the missing ½",
      says = "½ (Aᵢⱼ + Aⱼᵢ) is the mean of the two entries.",
      tempting = "In a square the 2 cancels the ½ and is forgotten elsewhere.",
      shows = "The part with A is twice too large.")
  static double twice(double[][] A, double[] b, double[] x, int i) {
    return 2 * Quadratic.partialDerivative(A, b, x, i) - b[i];
  }

  @Mistake(
      in = "partialDerivative",
      name = "row i alone though A is not symmetric",
      says = "Row i and column i both count: ½ (Aᵢⱼ + Aⱼᵢ).",
      tempting = "For symmetric A it is (Ax)ᵢ + bᵢ.",
      shows = "It is right for symmetric A.")
  static double rowOnly(double[][] A, double[] b, double[] x, int i) {
    double sum = b[i];
    for (int j = 0; j < x.length; j++) {
      sum += A[i][j] * x[j];
    }
    return sum;
  }

  @Mistake(
      in = "partialDerivative",
      name = "column i alone though A is not symmetric",
      says = "Row i and column i both count: ½ (Aᵢⱼ + Aⱼᵢ).",
      tempting = "For symmetric A it is (Aᵀx)ᵢ + bᵢ.",
      shows = "It is right for symmetric A.")
  static double columnOnly(double[][] A, double[] b, double[] x, int i) {
    double sum = b[i];
    for (int j = 0; j < x.length; j++) {
      sum += A[j][i] * x[j];
    }
    return sum;
  }

  private static double dot(double[] u, double[] v) {
    double sum = 0;
    for (int i = 0; i < u.length; i++) {
      sum += u[i] * v[i];
    }
    return sum;
  }

  @Mistake(
      in = "value",
      name = "the linear term halved too",
      says = "The ½ belongs to the quadratic term alone; b·x has none.",
      tempting = "A bracket around both terms is opened and closed in the wrong place.",
      shows = "It is right for b = 0.")
  static double allHalved(double[][] A, double[] b, double[] x) {
    double linear = 0;
    for (int i = 0; i < x.length; i++) {
      linear += b[i] * x[i];
    }
    return Quadratic.value(A, b, x) - linear / 2;
  }

  @Mistake(
      in = "partialDerivative",
      name = "½ by integer division",
      says = "In Java 1 / 2 is 0 for two ints; write 0.5 or 1.0 / 2.",
      tempting = "½ is in the formula.",
      shows = "Only bᵢ is left.")
  static double partialInWholeNumbers(double[][] A, double[] b, double[] x, int i) {
    return b[i];
  }

  @Mistake(
      in = "gradient",
      name = "½ Aᵢᵢxᵢ on the diagonal",
      says = "Aᵢᵢ multiplies a square, whose slope brings a 2: the ½ and the 2 cancel.",
      tempting = "The ½ in front of the double sum is kept for every term.",
      shows = "It is right where the diagonal is 0.")
  static double[] diagonalHalved(double[][] A, double[] b, double[] x) {
    double[] gradient = Quadratic.gradient(A, b, x);
    for (int i = 0; i < x.length; i++) {
      gradient[i] -= A[i][i] * x[i] / 2;
    }
    return gradient;
  }

  @Mistake(
      in = "partialDerivative",
      name = "½ Aᵢᵢxᵢ on the diagonal",
      says = "Aᵢᵢ multiplies a square, whose slope brings a 2: the ½ and the 2 cancel.",
      tempting = "The ½ in front of the double sum is kept for every term.",
      shows = "It is right where Aᵢᵢ is 0.")
  static double partialDiagonalHalved(double[][] A, double[] b, double[] x, int i) {
    return Quadratic.partialDerivative(A, b, x, i) - A[i][i] * x[i] / 2;
  }

  @Mistake(
      in = "partialDerivative",
      name = "a step forward over 2h",
      says =
          "Between f(x + h) and f(x) lies one step, so it is divided by h; by 2h only if the other"
              + " end is f(x − h).",
      tempting = "What was h forward is taken back once, not twice.",
      shows = "The result is about half of what it should be.",
      constants = {1, 0.1, 0.01, 0.001, 1e-4, 1e-5, 1e-6})
  static double oneStepOverTwo(double[][] a, double[] b, double[] x, int i, double h) {
    double[] ahead = x.clone();
    ahead[i] += h;
    return (Quadratic.value(a, b, ahead) - Quadratic.value(a, b, x)) / (2 * h);
  }
}
