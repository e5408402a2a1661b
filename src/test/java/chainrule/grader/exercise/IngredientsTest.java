package chainrule.grader.exercise;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class IngredientsTest {

  @Test
  void whatMayBeUsed_isShownAsItIsCalled() {
    assertThat(of("TwoTwoOne"))
        .isEqualTo(
            """
            chainrule.activation.Sigmoid
              static double derivative(double a)
              static double value(double a)
            """);
    assertThat(of("Backpropagation"))
        .contains(
            """
            Layer
              new Layer(double[][] weights, double[] bias, Activation activation)
              Activation activation()
            """)
        .contains(
            """
            chainrule.activation.Activation
              SIGMOID, TANH, RELU, LEAKY_RELU, IDENTITY
              double derivative(double a)
            """);
  }

  @Test
  void checks_areNothingToUse() {
    assertThat(of("Dropout")).isEmpty();
    for (FormulaExercise exercise : Exercises.all()) {
      assertThat(Ingredients.of(exercise)).doesNotContain("void", "lambda$", "$VALUES", "hashCode");
    }
  }

  @Test
  void skeleton_showsThem_andImportsNothingElse() {
    assertThat(Skeleton.of(named("Backpropagation")))
        .contains(
            """
            // Besides the JDK you may use:
            //  FeedForward
            //    static double[] output(Layer[] layers, double[] x)
            """)
        .contains("import chainrule.activation.Activation;\nimport chainrule.loss.Loss;\n\n/**")
        .doesNotContain("import chainrule.shape");
    assertThat(Skeleton.of(named("Dropout")))
        .contains("package chainrule.regularization;\n\n/**")
        .doesNotContain("may use", "import");
  }

  @Test
  void functionsThatAreGiven_areShownAsTheyAreCalled() {
    assertThat(Ingredients.calls(named("ChainRule")))
        .isEqualTo(
            "fPrime.applyAsDouble(…), g.applyAsDouble(…), gPrime.applyAsDouble(…), f.applyAsDouble(…)");
    assertThat(Ingredients.calls(named("MinibatchTraining")))
        .isEqualTo("gradient.at(…), learningRate.applyAsDouble(…), goodEnough.at(…)");
    assertThat(Ingredients.calls(named("Nesterov"))).endsWith(".apply(…)");
    assertThat(Ingredients.calls(named("Sigmoid"))).isEmpty();
    assertThat(Skeleton.of(named("StationaryPoint")))
        .contains("// A function that you are given is called by its method: f.applyAsDouble(…)\n");
  }

  private static String of(String name) {
    return Ingredients.of(named(name));
  }

  private static FormulaExercise named(String name) {
    return Exercises.named(name).orElseThrow();
  }
}
