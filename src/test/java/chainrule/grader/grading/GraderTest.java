package chainrule.grader.grading;

import static org.assertj.core.api.Assertions.assertThat;

import chainrule.grader.exercise.Exercises;
import chainrule.grader.exercise.FormulaExercise;
import chainrule.grader.exercise.Skeleton;
import chainrule.grader.report.Feedback;
import chainrule.grader.report.HtmlReport;
import chainrule.grader.report.MarkdownReport;
import chainrule.grader.report.ResultsJson;
import chainrule.grader.report.TextReport;
import chainrule.grader.submission.Submission;
import chainrule.grader.worker.Status;
import chainrule.testing.Depth;
import chainrule.testing.InFull;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Submissions as students write them, and what each must be told. */
class GraderTest {

  private static final String VALUE =
      "public static double value(double a) { return 1 / (1 + Math.exp(-a)); }";
  private static final String DERIVATIVE =
      "public static double derivative(double a) { return value(a) * (1 - value(a)); }";

  private static final List<FormulaExercise> EXERCISES = Depth.everyNth(8, Exercises.all());
  private static final Failure NOT_WRITTEN = new Failure("", "not written yet");

  private static Grader grader;

  @BeforeAll
  static void start() {
    grader = new Grader(1, Grader.PATIENCE);
  }

  @AfterAll
  static void stop() {
    grader.close();
  }

  @InFull
  @Test
  void anotherConvention_earnsItsPointsWhereItIsAccepted_andAMistakeDoesNot() throws Exception {
    String corpus = "src/test/resources/corpus/wrong/";
    Map<String, String> sources = new TreeMap<>();
    for (String file :
        List.of(
            "squared-error-without-the-two/SquaredError",
            "sigmoid-slope-is-the-value/Sigmoid",
            "tanh-slope-not-squared/Tanh")) {
      String name = file.replaceFirst(".*/", "");
      sources.put(name, Files.readString(Path.of(corpus + file + ".java")));
    }
    Grade refused = grade(sources, Exercises.all());
    Grade accepted = refused.acceptingConventions();
    assertThat(accepted.score()).isEqualTo(refused.score() + 2);
    ExerciseResult squared =
        accepted.answered().stream()
            .filter(result -> result.exercise().name().equals("SquaredError"))
            .findFirst()
            .orElseThrow();
    assertThat(squared.status()).isEqualTo(Status.PASSED);
    assertThat(squared.tasks().get(1).failures()).isEmpty();
    Feedback feedback = Feedback.of(accepted);
    String sentence =
        "another convention, not a mistake: ŷ − y, the gradient of half squared error";
    assertThat(TextReport.of(feedback)).contains("✓ gradient  2/2\n      " + sentence);
    assertThat(MarkdownReport.of(feedback))
        .contains("✓ `gradient`: 2 of 2\n\n  another convention");
    assertThat(HtmlReport.of(feedback)).contains("<p class=\"like\">" + sentence);
    assertThat(ResultsJson.of(feedback, 1)).contains(sentence);
  }

  @Test
  void reference_earnsEveryPoint() throws Exception {
    Map<String, String> sources = new TreeMap<>();
    for (FormulaExercise exercise : EXERCISES) {
      sources.put(exercise.name(), reference(exercise));
    }
    Grade grade = grade(sources, EXERCISES);
    assertThat(tasks(grade, task -> task.status() != Status.PASSED))
        .as("methods of which the reference fails a test")
        .isEmpty();
    assertThat(grade.score()).isEqualTo(grade.maxScore()).isPositive();
    assertThat(grade.isRight()).isTrue();
  }

  @InFull
  @Test
  void skeleton_earnsNothing() throws Exception {
    Map<String, String> sources = new TreeMap<>();
    for (FormulaExercise exercise : EXERCISES) {
      sources.put(exercise.name(), Skeleton.of(exercise));
    }
    Grade grade = grade(sources, EXERCISES);
    assertThat(grade.answered()).hasSameSizeAs(EXERCISES);
    assertThat(grade.score()).isZero();
    assertThat(tasks(grade, task -> !isUnwritten(task)))
        .as("methods whose tests a skeleton passes, or fails otherwise than by its exception")
        .isEmpty();
  }

  private static boolean isUnwritten(TaskResult task) {
    return task.status() == Status.UNWRITTEN && task.failures().equals(List.of(NOT_WRITTEN));
  }

  /** Those of the graded methods, as {@code Sigmoid.value}. */
  private static List<String> tasks(Grade grade, Predicate<TaskResult> which) {
    return grade.results().stream()
        .flatMap(
            result ->
                result.tasks().stream()
                    .filter(which)
                    .map(task -> result.exercise().name() + "." + task.task().method()))
        .toList();
  }

  @Test
  void methodThatIsNotWritten_costsItsOwnPoints() throws Exception {
    String value = Skeleton.of(named("Sigmoid").get(0)).replaceFirst("(?s)derivative\\(.*", "");
    ExerciseResult result =
        one("Sigmoid", value.substring(0, value.lastIndexOf("/**")) + DERIVATIVE + "}");
    assertThat(result.tasks())
        .extracting(TaskResult::status)
        .containsExactly(Status.UNWRITTEN, Status.PASSED);
  }

  @Test
  void rightAnswer_withoutChecksOrStyle_losesNothing() throws Exception {
    ExerciseResult result = sigmoid(VALUE, DERIVATIVE);
    assertThat(result.score()).isEqualTo(4);
  }

  /** The simplest inputs are whole numbers, which this method gets right. */
  @InFull
  @Test
  void whereSimpleInputsAreRight_theSmallestOfTheOthersIsShown() throws Exception {
    ExerciseResult result =
        sigmoid(
            "public static double value(double a) {"
                + " return a == Math.rint(a) ? 1 / (1 + Math.exp(-a)) : 0.5; }",
            DERIVATIVE);
    assertThat(failures(result, 0)).containsPattern("with a = -?[0-9]+\\.[1-9]+: ");
  }

  @Test
  void wrongMethod_losesItsOwnPoints_andShowsTheSmallestCounterexample() throws Exception {
    ExerciseResult result =
        sigmoid(VALUE, "public static double derivative(double a) { return value(a); }");
    assertThat(result.tasks()).extracting(TaskResult::score).containsExactly(2, 0);
    assertThat(failures(result, 1))
        .contains(
            "differences of σ: with a = 0.0: σ′(a): expected 0.25 ± ",
            "still a number: with a = 0.0: σ′(a): expected 0.25, got 0.5",
            "to all digits: at the same input: σ′(a): expected 0.25, got 0.5");
    assertThat(result.tasks().get(1).looksLike())
        .singleElement()
        .satisfies(mistake -> assertThat(mistake.line()).startsWith("looks like "));
  }

  @Test
  void zeroAndItsSlopeZero_earnNothing() throws Exception {
    ExerciseResult result =
        sigmoid(
            "public static double value(double a) { return 0; }",
            "public static double derivative(double a) { return 0; }");
    assertThat(result.score()).isZero();
  }

  @Test
  void answerThatDoesNotCompile_isToldTheLine_andTheRestIsGraded() throws Exception {
    Grade grade =
        grade(
            Map.of(
                "Sigmoid",
                answer(
                    "activation",
                    "Sigmoid",
                    VALUE,
                    "public static double derivative(double a) { return \"one\"; }"),
                "Tanh",
                answer(
                    "activation",
                    "Tanh",
                    "public static double value(double a) { return Math.tanh(a); }",
                    "public static double derivative(double a) { return 1 - value(a) * value(a); }")),
            named("Sigmoid", "Tanh"));
    assertThat(grade.results().get(0).problems())
        .singleElement()
        .asString()
        .startsWith("line 4: incompatible types: java.lang.String cannot be converted to double\n");
    assertThat(grade.results()).extracting(ExerciseResult::score).containsExactly(0, 4);
  }

  @Test
  void missingPackage_isPutRight_andSaidSo() throws Exception {
    ExerciseResult result = one("Sigmoid", "public class Sigmoid { " + VALUE + DERIVATIVE + " }");
    assertThat(result.status()).isEqualTo(Status.PASSED);
    assertThat(result.notes())
        .containsExactly("line 1: the package is missing; read as package chainrule.activation");
  }

  @Test
  void missingMethod_isNamed_andTheOtherIsGraded() throws Exception {
    ExerciseResult result = sigmoid(VALUE, "static double derivative(float a) { return 0; }");
    assertThat(result.tasks()).extracting(TaskResult::score).containsExactly(2, 0);
    assertThat(failures(result, 1))
        .contains("Sigmoid.derivative takes (float), not (double); write public static double");
  }

  @Test
  void endlessRecursionAndExceptions_areFailuresLikeOthers() throws Exception {
    ExerciseResult result =
        sigmoid(
            "public static double value(double a) { return value(a); }",
            "public static double derivative(double a) { return Double.parseDouble(\"x\"); }");
    assertThat(failures(result, 0)).contains("StackOverflowError");
    assertThat(failures(result, 1)).contains("NumberFormatException: For input string: \"x\"");
    result =
        sigmoid(
            VALUE,
            "public static double derivative(double a) { return new double[0].clone()[1]; }");
    assertThat(failures(result, 1))
        .contains("ArrayIndexOutOfBoundsException: Index 1 out of bounds for length 0");
    String inOurWords = "throw new AssertionError(\"expected 0.5, got 0.5\"); }";
    result = sigmoid(VALUE, "public static double derivative(double a) { " + inOurWords);
    assertThat(failures(result, 1))
        .contains("AssertionError: expected 0.5, got 0.5, in line ")
        .doesNotContain(": expected 0.5, got 0.5\n");
  }

  @Test
  void whatAnAnswerPrints_doesNotDisturb() throws Exception {
    ExerciseResult result =
        sigmoid(VALUE.replace("return", "System.out.println(\"done\\0\\1\"); return"), DERIVATIVE);
    assertThat(result.score()).isEqualTo(4);
    assertThat(result.printed()).startsWith("done\0\1\ndone").hasSize(2001).endsWith("…");
  }

  @Test
  void objectWithoutAHashCode_hasTheSameOneInEveryRun() throws Exception {
    String print =
        "System.out.println(\"\" + new double[1] + new Object() + (Runnable) () -> {}); ";
    String order =
        "java.util.Map<Object, Integer> map = new java.util.HashMap<>();"
            + "for (int i = 0; i < 8; i++) map.put(new Object(), i);"
            + "throw new IllegalStateException(map.values() + \" \" + new double[1]);";
    ExerciseResult result =
        sigmoid(
            VALUE.replace("return", print + "return"),
            "public static double derivative(double a) { %s }".formatted(order));
    assertThat(result.printed())
        .startsWith("[D@1java.lang.Object@1chainrule.activation.Sigmoid$$Lambda@1\n");
    assertThat(failures(result, 1))
        .contains("IllegalStateException: [0, 1, 2, 3, 4, 5, 6, 7] [D@1, in line 4")
        .contains("the same as before");
  }

  @Test
  void helperClass_isTakenAlong_unlessItHasTheNameOfOneOfOurs() throws Exception {
    String slope = "public static double derivative(double a) { return Helper.slope(value(a)); }";
    String helper = "class Helper { static double slope(double f) { return f * (1 - f); } }";
    String answer = answer("activation", "Sigmoid", VALUE, slope) + helper;
    assertThat(one("Sigmoid", answer).score()).isEqualTo(4);
    ExerciseResult result = one("Sigmoid", answer.replace("Helper", "Softmax"));
    assertThat(result.status()).isEqualTo(Status.NOT_ALLOWED);
    assertThat(result.score()).isZero();
  }

  @Test
  void unansweredExercise_earnsNothing_andIsNamed() throws Exception {
    Grade grade = grade(Map.of(), named("Sigmoid"));
    assertThat(grade.score()).isZero();
    assertThat(grade.answered()).isEmpty();
    assertThat(TextReport.of(grade))
        .isEqualTo("work: 0 of 4 points; 0 of 1 exercises answered\nnot answered: Sigmoid\n");
  }

  @Test
  void sameSubmissionAndSeed_giveTheSameBytes() throws Exception {
    Map<String, String> sources =
        Map.of(
            "Sigmoid",
            answer("activation", "Sigmoid", VALUE, VALUE.replace("value", "derivative")));
    String first = ResultsJson.of(Feedback.of(grade(sources, named("Sigmoid"))), 0);
    assertThat(ResultsJson.of(Feedback.of(grade(sources, named("Sigmoid"))), 0)).isEqualTo(first);
  }

  private static ExerciseResult sigmoid(String... members) throws InterruptedException {
    return one("Sigmoid", answer("activation", "Sigmoid", members));
  }

  private static String answer(String concept, String name, String... members) {
    return "package chainrule."
        + concept
        + ";\npublic class "
        + name
        + " {\n"
        + String.join("\n", members)
        + "\n}\n";
  }

  private static ExerciseResult one(String name, String source) throws InterruptedException {
    return grade(Map.of(name, source), named(name)).results().get(0);
  }

  /** No compiler has seen it. */
  @Test
  void fileThatCannotBeTaken_isNotReadable() throws InterruptedException {
    Map<String, String> problems = Map.of("Sigmoid", "Sigmoid.java is larger than a megabyte");
    Submission submission =
        new Submission("work", new TreeMap<>(), new TreeMap<>(problems), List.of(), List.of());
    Grade grade = grader.grade(submission, named("Sigmoid"));
    assertThat(grade.results())
        .singleElement()
        .returns(Status.UNREADABLE, ExerciseResult::status)
        .returns(List.of("Sigmoid.java is larger than a megabyte"), ExerciseResult::problems);
  }

  private static Grade grade(Map<String, String> sources, List<FormulaExercise> exercises)
      throws InterruptedException {
    return grader.grade(new Submission("work", new TreeMap<>(sources), List.of()), exercises);
  }

  private static List<FormulaExercise> named(String... names) {
    return Stream.of(names).map(name -> Exercises.named(name).orElseThrow()).toList();
  }

  private static String failures(ExerciseResult result, int task) {
    return result.tasks().get(task).failures().stream()
        .map(Failure::text)
        .collect(Collectors.joining("\n"));
  }

  private static String reference(FormulaExercise exercise) throws IOException {
    String file = exercise.formula().getName().replace('.', '/') + ".java";
    return Files.readString(Path.of("src/main/java").resolve(file));
  }
}
