package chainrule.grader.diagnosis;

import chainrule.activation.Sigmoid;
import chainrule.grader.question.FormulaParameter;
import chainrule.grader.question.Question;
import java.lang.reflect.Method;
import java.util.List;
import java.util.function.DoubleUnaryOperator;
import java.util.stream.Stream;

/** Activations of other networks, in place of one of ours, and their slopes. */
enum OtherActivations {
  SOFTSIGN(
      "softsign, a / (1 + |a|)",
      a -> a / (1 + Math.abs(a)),
      a -> 1 / ((1 + Math.abs(a)) * (1 + Math.abs(a)))),
  SOFTPLUS("softplus, ln(1 + eᵃ)", a -> Math.max(0, a) + log1pExp(a), Sigmoid::value),
  ELU("ELU, eᵃ − 1 for a negative a", a -> a > 0 ? a : Math.expm1(a), a -> a > 0 ? 1 : Math.exp(a)),
  SWISH(
      "swish, a σ(a)",
      a -> a * Sigmoid.value(a),
      a -> Sigmoid.value(a) + a * Sigmoid.derivative(a)),
  GELU_BY_TANH(
      "GELU, a smooth rectifier",
      a -> a / 2 * (1 + Math.tanh(Math.sqrt(2 / Math.PI) * (a + 0.044715 * a * a * a))),
      a -> Double.NaN),
  HARD_SIGMOID(
      "the hard sigmoid, 0.2 a + 0.5 between 0 and 1",
      a -> Math.max(0, Math.min(1, 0.2 * a + 0.5)),
      a -> Math.abs(a) < 2.5 ? 0.2 : 0),
  HARD_SIGMOID_OF_6(
      "the hard sigmoid, a / 6 + 0.5 between 0 and 1",
      a -> Math.max(0, Math.min(1, a / 6 + 0.5)),
      a -> Math.abs(a) < 3 ? 1.0 / 6 : 0),
  HARD_TANH(
      "the hard tanh, a cut off at −1 and 1",
      a -> Math.max(-1, Math.min(1, a)),
      a -> Math.abs(a) < 1 ? 1 : 0),
  ARCTAN("arctan a", Math::atan, a -> 1 / (1 + a * a)),
  SINE("sin a", Math::sin, Math::cos),
  BELL(
      "the Gaussian, e to the power of −a²", a -> Math.exp(-a * a), a -> -2 * a * Math.exp(-a * a)),
  SIGMOID("the sigmoid", Sigmoid::value, Sigmoid::derivative),
  TANH("tanh a", Math::tanh, a -> 1 / (Math.cosh(a) * Math.cosh(a))),
  MISH(
      "Mish, a tanh(ln(1 + eᵃ))",
      a -> a * Math.tanh(Math.max(0, a) + log1pExp(a)),
      a -> Double.NaN),
  SELU(
      "SELU, a stretched ELU",
      a -> 1.0507009873554805 * (a > 0 ? a : 1.6732632423543772 * Math.expm1(a)),
      a -> 1.0507009873554805 * (a > 0 ? 1 : 1.6732632423543772 * Math.exp(a))),
  HARD_SWISH(
      "the hard swish, a times a hard sigmoid",
      a -> a * Math.max(0, Math.min(1, a / 6 + 0.5)),
      a -> a <= -3 ? 0 : a >= 3 ? 1 : a / 3 + 0.5),
  LEAKY_RELU(
      "the leaky ReLU, 0.01 a for a negative a", a -> a > 0 ? a : 0.01 * a, a -> a > 0 ? 1 : 0.01),
  RELU("the ReLU, max(0, a)", a -> Math.max(0, a), a -> a > 0 ? 1 : 0),
  STEP("a step from 0 to 1", a -> a >= 0 ? 1 : 0, a -> 0);

  private static final String PACKAGE = "chainrule.activation.";

  private final String name;
  private final DoubleUnaryOperator value;
  private final DoubleUnaryOperator slope;

  OtherActivations(String name, DoubleUnaryOperator value, DoubleUnaryOperator slope) {
    this.name = name;
    this.value = value;
    this.slope = slope;
  }

  private static double log1pExp(double a) {
    return Math.log1p(Math.exp(-Math.abs(a)));
  }

  /** For a formula of an activation, at one number. */
  static List<Hypothesis> of(Question question) {
    Method formula = question.formula();
    boolean isOne =
        formula.getDeclaringClass().getName().startsWith(PACKAGE)
            && formula.getReturnType() == double.class
            && formula.getParameterTypes()[0] == double.class;
    if (!isOne) {
      return List.of();
    }
    FormulaParameter a = question.parameters().get(0);
    return Stream.of(values())
        .flatMap(
            one ->
                Stream.of(
                    computed(a, one.name, "That is another activation.", one.value),
                    computed(
                        a,
                        "the slope of another activation: " + one.name,
                        "The slope belongs to the activation that is used.",
                        one.slope)))
        .toList();
  }

  private static Hypothesis computed(
      FormulaParameter a, String told, String says, DoubleUnaryOperator f) {
    Flaw flaw = Flaw.generic(told, says, Flaw.GENERIC + 1);
    return Hypothesis.of(
        flaw, trial -> trial.right.with(new double[] {f.applyAsDouble((double) trial.given(a))}));
  }
}
