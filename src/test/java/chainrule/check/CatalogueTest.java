package chainrule.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The catalogue is complete, every entry of it is right, and a wrong one would be found. */
class CatalogueTest {

  private static final Pattern DERIVATIVE =
      Pattern.compile("(?i)derivative|gradient|jacobian|slope|delta|backward|tangent");

  static List<Differentiable> all() {
    return Catalogue.all();
  }

  @ParameterizedTest
  @MethodSource("all")
  void everyDerivative_isRight(Differentiable formula) {
    FormulaCheck check = FormulaCheck.of(formula, 100, 7);
    assertThat(check.verdict().isGood())
        .as("%s is %s; %s", formula.derivative(), check.verdict(), check.reason())
        .isTrue();
  }

  @ParameterizedTest
  @MethodSource("all")
  void anyEntryOffByAPartInAMillion_isFoundWrong(Differentiable formula) {
    int found = 0;
    for (int attempt = 0; attempt < 10; attempt++) {
      Problem problem = formula.problem(3, attempt);
      for (EntryCheck entry : GradientCheck.of(problem).entries()) {
        if (isResolved(entry)) {
          EntryCheck off = GradientCheck.of(offByAMillionth(problem, entry)).entries().get(0);
          assertThat(off.verdict())
              .as("%s, %s", formula.derivative(), off)
              .isEqualTo(Verdict.WRONG);
          found++;
        }
      }
    }
    assertThat(found).as("entries of %s with a slope to see", formula.derivative()).isPositive();
  }

  /** Entries that are 0, or drown in the rounding of the function, cannot show a millionth. */
  private static boolean isResolved(EntryCheck entry) {
    return entry.verdict() == Verdict.RIGHT && entry.bound() < 4e-7 * Math.abs(entry.analytic());
  }

  /** The problem of this one entry alone, with a derivative that is a little too large. */
  private static Problem offByAMillionth(Problem problem, EntryCheck entry) {
    int i = entry.output();
    int j = entry.input();
    UnaryOperator<double[]> moved =
        xj -> {
          double[] x = problem.at().clone();
          x[j] = xj[0];
          return x;
        };
    return new Problem(
        new double[] {problem.at()[j]},
        xj -> new double[] {problem.value().apply(moved.apply(xj))[i]},
        xj -> new double[][] {{problem.derivative().apply(moved.apply(xj))[i][j] * (1 + 1e-6)}},
        problem.accuracy());
  }

  @Test
  void everyMethodThatSoundsLikeADerivative_isInTheCatalogue() {
    Set<String> derivatives =
        new TreeSet<>(all().stream().map(Differentiable::derivative).toList());
    List<String> complaints =
        methods(CatalogueTest::soundsLikeADerivative).stream()
            .filter(name -> !derivatives.contains(name))
            .map(CatalogueTest::isMissing)
            .toList();
    assertThat(complaints).isEmpty();
    assertThat(methods(m -> true)).containsAll(derivatives);
  }

  @Test
  void formulasOfEveryKindAreLookedAt() {
    assertThat(methods(CatalogueTest::soundsLikeADerivative))
        .contains("Sigmoid.derivative", "Loss.gradient", "Activation.derivative")
        .contains("Network.gradient", "Backpropagation.gradient", "Recurrent.gradient")
        .doesNotContain("Sigmoid.value", "Momentum.step");
  }

  private static String isMissing(String name) {
    return name
        + " is not in the catalogue. It is found by itself beside a method value of the same"
        + " parameters if it is called derivative, gradient or jacobian; else add an entry in"
        + " src/main/java/chainrule/check, as in ActivationCatalogue.java";
  }

  @Test
  void standardDerivativesNeedNoEntry() {
    assertThat(SignatureCatalogue.all())
        .extracting(Differentiable::derivative)
        .contains("Sigmoid.derivative", "LeakyRelu.derivative", "SquaredError.gradient")
        .contains("L1.gradient", "Softmax.jacobian")
        .doesNotContain("ChainRule.derivative", "SigmoidSlope.fromInput");
  }

  @Test
  void derivativeWithAnEntryOfItsOwn_isNotCheckedTwice() {
    assertThat(all()).extracting(Differentiable::derivative).doesNotHaveDuplicates();
  }

  @Test
  void kinks_areAmongThePoints() {
    for (String name : List.of("Relu.derivative", "LeakyRelu.derivative", "L1.gradient")) {
      FormulaCheck check = FormulaCheck.of(Catalogue.named(name).get(0), 100, 7);
      assertThat(check.kinks()).as(name).isBetween(5, 50);
    }
  }

  @Test
  void numbersFarOut_andLongArrays_areAmongThePoints() {
    for (String name : List.of("Sigmoid.derivative", "SquaredError.gradient", "L2.gradient")) {
      Differentiable formula = Catalogue.named(name).get(0);
      assertThat(IntStream.range(0, 100).mapToObj(attempt -> formula.problem(7, attempt).at()))
          .as(name)
          .anyMatch(at -> Arrays.stream(at).anyMatch(x -> Math.abs(x) > 20))
          .anyMatch(at -> at.length > 5 || name.startsWith("Sigmoid"));
    }
  }

  private static boolean soundsLikeADerivative(Method method) {
    return DERIVATIVE.matcher(method.getName()).find()
        || method.getDeclaringClass().getSimpleName().endsWith("Slope");
  }

  /** Class.method of public methods that return numbers, static or not: a loss is an object. */
  private static Set<String> methods(Predicate<Method> filter) {
    return FormulaClasses.all().stream()
        .flatMap(type -> Stream.of(type.getDeclaredMethods()))
        .filter(method -> Modifier.isPublic(method.getModifiers()) && !method.isSynthetic())
        .filter(method -> isNumeric(method.getReturnType()))
        .filter(filter)
        .map(method -> method.getDeclaringClass().getSimpleName() + "." + method.getName())
        .collect(Collectors.toCollection(TreeSet::new));
  }

  /** A number, an array of them, or a record that holds some, as a layer of slopes does. */
  private static boolean isNumeric(Class<?> type) {
    if (type.isRecord()) {
      return Stream.of(type.getRecordComponents()).anyMatch(c -> isNumeric(c.getType()));
    }
    return type.isArray() ? isNumeric(type.getComponentType()) : type == double.class;
  }
}
