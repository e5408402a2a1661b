package chainrule.grader.grading;

import static org.assertj.core.api.Assertions.assertThat;

import chainrule.grader.exercise.Exercises;
import chainrule.grader.exercise.FormulaExercise;
import chainrule.grader.exercise.Skeleton;
import chainrule.grader.exercise.Task;
import chainrule.grader.report.TextReport;
import chainrule.grader.submission.Submission;
import chainrule.grader.worker.Status;
import chainrule.testing.InFull;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** A mistake costs the points of the method that it is in, whoever else calls that method. */
class WrongOnceTest {

  private static final FormulaExercise TWO_TWO_ONE = Exercises.named("TwoTwoOne").orElseThrow();
  private static final FormulaExercise SIGMOID = Exercises.named("Sigmoid").orElseThrow();
  private static final String H1 = "Sigmoid.value(t.w1 * x[0] + t.w2 * x[1] + t.b1)";
  private static final String CROSS_TERM_LOST = "Sigmoid.value(t.w1 * x[0] + t.b1)";
  private static final String BY_OUTPUT = "return -2 * (y - output);";

  private static Grader grader;

  @BeforeAll
  static void start() {
    grader = new Grader(1, Duration.ofSeconds(2));
  }

  @AfterAll
  static void stop() {
    grader.close();
  }

  @Test
  void methodThatOthersCall_costsItsOwnPoints() throws Exception {
    ExerciseResult result = twoTwoOne(H1, CROSS_TERM_LOST);
    assertThat(lost(result)).containsExactly("h1");
    assertThat(result.tasks().get(0).looksLike()).isNotEmpty();
    assertThat(TextReport.of(result))
        .contains("✓ output  ", "judged with the reference's h1\n")
        .contains("✓ lossDerivative  2/2\n");
  }

  @Test
  void chainOfWrongMethods_costsEachOfThem_andNamesTheMistakes() throws Exception {
    ExerciseResult result =
        twoTwoOne(
            H1,
            CROSS_TERM_LOST,
            "+ t.w6 * h2(theta, x) + t.b3",
            "+ t.w6 * h2(theta, x)",
            BY_OUTPUT,
            "return 2 * (y - output);");
    assertThat(lost(result)).containsExactly("h1", "output", "lossDerivative");
    assertThat(result.tasks())
        .filteredOn(task -> !task.passed())
        .allSatisfy(task -> assertThat(task.looksLike()).isNotEmpty());
  }

  @InFull
  @Test
  void methodThatNeverReturns_costsItsOwnPoints() throws Exception {
    ExerciseResult result =
        sigmoid("while (a == a) {} return 0;", "double f = value(a); return f * (1 - f);");
    assertThat(result.tasks())
        .extracting(TaskResult::status)
        .containsExactly(Status.TIME_LIMIT, Status.PASSED);
  }

  @InFull
  @Test
  void methodsThatOnlyCallEachOther_areNotHelped() throws Exception {
    ExerciseResult result =
        sigmoid("return derivative(a) / (1 - value(a));", "return value(a) * (1 - derivative(a));");
    assertThat(result.score()).isZero();
  }

  /** A stub of the whole earns nothing, and neither do parts that ask it. */
  @InFull
  @Test
  void partsThatAskTheWhole_areNotHelped() throws Exception {
    assertThat(sigmoid("return 1 - derivative(a);", "return 0;").score()).isZero();
    ExerciseResult quadratic =
        grade(
            Exercises.named("Quadratic").orElseThrow(),
            """
            package chainrule.calculus;
            public final class Quadratic {
              public static double value(double[][] A, double[] b, double[] x) {
                double[] g = gradient(A, b, x);
                double sum = 0;
                for (int i = 0; i < x.length; i++) {
                  sum += (g[i] + b[i]) * x[i] / 2;
                }
                return sum;
              }
              public static double partialDerivative(double[][] A, double[] b, double[] x, int i) {
                return gradient(A, b, x)[i];
              }
              public static double[] gradient(double[][] A, double[] b, double[] x) {
                return null;
              }
            }
            """);
    assertThat(quadratic.score()).isZero();
    assertThat(quadratic.tasks()).allSatisfy(task -> assertThat(task.standIns()).isEmpty());
  }

  @InFull
  @Test
  void aPartThatOnlyHasAVariableOfTheWholesName_isHelped() throws Exception {
    FormulaExercise exercise = Exercises.named("Backpropagation").orElseThrow();
    String source = Skeleton.reference(exercise);
    String slope = "times(DenseLayer.inputGradient(nextWeights, nextDelta), activation, a)";
    String wrong = source.replace(slope, "DenseLayer.inputGradient(nextWeights, nextDelta)");
    assertThat(wrong).isNotEqualTo(source).contains("loss.gradient(");
    assertThat(lost(grade(exercise, wrong))).containsExactly("hiddenDelta");
  }

  /** The reference makes the first method of the last one. */
  @Test
  void whatTheReferenceIsMadeOf_standsInWhereverItComes() throws Exception {
    FormulaExercise exercise = Exercises.named("JacobianChain").orElseThrow();
    String source = Skeleton.reference(exercise);
    String wrong = source.replace("product[j] += ", "product[j] -= ");
    assertThat(wrong).isNotEqualTo(source);
    assertThat(lost(grade(exercise, wrong))).containsExactly("product");
  }

  @InFull
  @Test
  void methodThatIsWrongBesides_losesItsPoints() throws Exception {
    ExerciseResult result = sigmoid("return 0;", "return value(a) * value(a);");
    assertThat(result.score()).isZero();
    assertThat(result.tasks().get(1).standIns()).containsExactly("value");
  }

  @Test
  void slopeOfAnotherValue_isJudgedByTheRightOne() throws Exception {
    ExerciseResult result = sigmoid("return 0;", "return value(a) * (1 - value(a));");
    assertThat(lost(result)).containsExactly("value");
    assertThat(sigmoid("return 0;", "return 0;").score()).isZero();
  }

  @Test
  void fieldsThatCannotBeInitialized_areToldOnce() throws Exception {
    ExerciseResult result =
        grade(
            SIGMOID,
            Skeleton.reference(SIGMOID).replaceFirst("private", "static int x = 1 / 0; private"));
    assertThat(result.status()).isEqualTo(Status.FAILED);
    assertThat(result.problems())
        .singleElement()
        .asString()
        .startsWith("the class cannot be initialized: ArithmeticException: / by zero, in line ");
  }

  @InFull
  @Test
  void fieldsThatAreNeverInitialized_costTheLimitOnce() throws Exception {
    ExerciseResult result =
        grade(
            SIGMOID,
            Skeleton.reference(SIGMOID)
                .replaceFirst(
                    "private", "static Object o; static { while (o == null) {} } private"));
    assertThat(result.status()).isEqualTo(Status.TIME_LIMIT);
    assertThat(result.problems()).containsExactly("it did not end within 2 seconds");
  }

  static List<FormulaExercise> exercises() {
    return Exercises.all().stream()
        .filter(exercise -> !parts(exercise, Skeleton.reference(exercise)).isEmpty())
        .toList();
  }

  /** Whatever else its names are, such as the gradient of a loss or of another layer. */
  @InFull
  @ParameterizedTest
  @MethodSource("exercises")
  void eachPartOfEachReference_costsItsOwnPoints(FormulaExercise exercise) throws Exception {
    String source = Skeleton.reference(exercise);
    for (String part : parts(exercise, source)) {
      String wrong = thrownIn(source, part);
      assertThat(lost(grade(exercise, wrong))).as(part).containsExactly(part);
    }
  }

  /** Those whose name is written as a call's more often than once, their own line. */
  private static List<String> parts(FormulaExercise exercise, String source) {
    return exercise.tasks().stream()
        .map(Task::method)
        .filter(method -> source.split("(?<![\\w.#])" + method + "\\(").length > 2)
        .toList();
  }

  @ParameterizedTest
  @CsvSource({
    "TwoLayerGradient, hiddenGradient",
    "TwoLayerGradient, hiddenDelta",
    "Nesterov, lookAhead",
  })
  void aPartWithANameOfAnotherClass_costsItsOwnPoints(String name, String method) throws Exception {
    FormulaExercise exercise = Exercises.named(name).orElseThrow();
    String wrong = thrownIn(Skeleton.reference(exercise), method);
    assertThat(lost(grade(exercise, wrong))).containsExactly(method);
  }

  /** A source of which one method only throws. */
  private static String thrownIn(String source, String method) {
    Pattern begin = Pattern.compile("public static [^;{}]* " + method + "\\([^{}]*\\{");
    Matcher found = begin.matcher(source);
    assertThat(found.find()).as(method).isTrue();
    return source.substring(0, found.end())
        + " if (true) { throw new ArithmeticException(\"wrong\"); }"
        + source.substring(found.end());
  }

  private static ExerciseResult sigmoid(String value, String derivative) throws Exception {
    return grade(
        SIGMOID,
        """
        package chainrule.activation;
        public final class Sigmoid {
          public static double value(double a) { %s }
          public static double derivative(double a) { %s }
        }
        """
            .formatted(value, derivative));
  }

  /** The reference with some of its text exchanged. */
  private static ExerciseResult twoTwoOne(String... exchanges) throws Exception {
    String source = Skeleton.reference(TWO_TWO_ONE);
    for (int i = 0; i < exchanges.length; i += 2) {
      assertThat(source).contains(exchanges[i]);
      source = source.replace(exchanges[i], exchanges[i + 1]);
    }
    return grade(TWO_TWO_ONE, source);
  }

  private static ExerciseResult grade(FormulaExercise exercise, String source) throws Exception {
    Map<String, String> sources = Map.of(exercise.name(), source);
    Submission submission = new Submission("work", new TreeMap<>(sources), List.of());
    return grader.grade(submission, List.of(exercise)).results().get(0);
  }

  private static List<String> lost(ExerciseResult result) {
    return result.tasks().stream()
        .filter(task -> !task.passed())
        .map(task -> task.task().method())
        .toList();
  }
}
