package chainrule.grader.worker;

import static org.assertj.core.api.Assertions.assertThat;

import chainrule.grader.compilation.Compiled;
import chainrule.grader.exercise.Exercises;
import chainrule.grader.exercise.FormulaExercise;
import chainrule.grader.exercise.Skeleton;
import chainrule.grader.exercise.Tries;
import chainrule.grader.value.ArrayTree;
import chainrule.testing.Depth;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A test that asks in one program, and an answer that is asked in another. */
class StubbedTestsTest {

  private static final FormulaExercise RELU = Exercises.named("Relu").orElseThrow();
  private static final FormulaExercise SOFTMAX = Exercises.named("Softmax").orElseThrow();

  static List<FormulaExercise> exercises() {
    return Depth.everyNth(16, Exercises.all());
  }

  /** Here, other than in an examiner, tests are made again afterwards. */
  private static Map<String, List<byte[]>> tries(FormulaExercise exercise) {
    return new PropertyTests(exercise, 5, false)
        .drawn(exercise.tasks().stream().flatMap(task -> exercise.tests(task).stream()).toList());
  }

  @AfterEach
  void tryHereAgain() {
    Tries.make(null, false);
  }

  /** What the reference says when its calls are repeated is what it said, and passes. */
  @ParameterizedTest
  @MethodSource("exercises")
  void whatIsOnRecord_isRepeatedByTheReference_andPasses(FormulaExercise exercise) {
    StubbedTests stubbed = StubbedTests.of(exercise);
    AnswerWorld reference = world(exercise, Skeleton.reference(exercise));
    tries(exercise)
        .forEach(
            (test, tries) -> {
              Recording recording = stubbed.recorded(test, tries);
              News.Replayed replayed = reference.replay(new Order.Replay(recording.calls()));
              assertThat(replayed.plain()).as(test).isTrue();
              assertThat(shown(exercise, recording)).as(test).doesNotContain("NaN", "Infinity");
              assertThat(replayed.results()).as(test).isEqualTo(recording.results());
              if (recording.calls().length > 0) {
                assertThat(stubbed.judged(test, tries, recording))
                    .as(test)
                    .isEqualTo(passed(tries));
              }
            });
  }

  /** What is asked and what is said to it: skeletons promise that it is finite. */
  private static String shown(FormulaExercise exercise, Recording recording) {
    ClassLoader ours = StubbedTestsTest.class.getClassLoader();
    StringBuilder shown = new StringBuilder();
    Recording.Reader calls =
        new Recording.Reader(recording.calls(), Formulas.of(exercise.formula()), ours);
    while (calls.next()) {
      shown.append(ArrayTree.shown(calls.arguments())).append('\n');
    }
    ValueReader results = new ValueReader(recording.results(), ours);
    while (results.hasMore()) {
      shown.append(ArrayTree.shown(results.readResult())).append('\n');
    }
    return shown.toString();
  }

  /**
   * Most tests hand over numbers only; those that hand over functions are made beside the answer.
   */
  @Test
  void mostTests_canBeWrittenDown() {
    int all = 0;
    int written = 0;
    for (FormulaExercise exercise : List.of(RELU, SOFTMAX)) {
      Map<String, List<byte[]>> tries = tries(exercise);
      all += tries.size();
      for (Map.Entry<String, List<byte[]>> test : tries.entrySet()) {
        Recording recording = StubbedTests.of(exercise).recorded(test.getKey(), test.getValue());
        written += recording.calls().length > 0 ? 1 : 0;
      }
    }
    assertThat(written).isEqualTo(all).isPositive();
  }

  /** With a stub a test ends as it does beside the answer, with the same words. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "return a > 0 ? a : 0;",
        "return Math.max(0, a);",
        "return a;",
        "return 2 * Math.max(0, a);",
        "return Double.NaN;",
        "return Math.abs(a);",
        "return a > 3 ? 3 : Math.max(0, a);"
      })
  void hearing_endsAsTheTestDoes(String body) {
    AnswerWorld answer =
        world(
            RELU,
            """
            package chainrule.activation;
            public final class Relu {
              public static double value(double a) { %s }
              public static double derivative(double a) { return a > 0 ? 1 : 0; }
            }
            """
                .formatted(body));
    tries(RELU)
        .forEach(
            (test, tries) -> {
              byte[] calls = StubbedTests.of(RELU).recorded(test, tries).calls();
              byte[] results = answer.replay(new Order.Replay(calls)).results();
              assertThat(StubbedTests.of(RELU).judged(test, tries, new Recording(calls, results)))
                  .as(test)
                  .isEqualTo(answer.test(new Order.Test(test, tries)));
            });
  }

  /** What a test has to see for itself is not settled by what was replayed. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "a[0] = 0; return old(a);",
        "return a;",
        "return KEPT;",
        "KEPT[0]++; double[] last = LAST; LAST = old(a); last[0] = 7; return LAST;",
        "throw new IllegalStateException();",
        "return new double[-1];",
        "return value(a);"
      })
  void whatIsNotPlain_isLeftToTheTest(String body) {
    AnswerWorld answer =
        world(
            SOFTMAX,
            """
            package chainrule.activation;
            public final class Softmax {
              static double[] KEPT = {1, 2};
              static double[] LAST = {0, 0};
              static double[] old(double[] a) { return a.clone(); }
              public static double[] value(double[] a) { %s }
            }
            """
                .formatted(body));
    Map<String, List<byte[]>> tries = tries(SOFTMAX);
    String test = "value_isTheShareOfTheExponentials";
    byte[] calls = StubbedTests.of(SOFTMAX).recorded(test, tries.get(test)).calls();
    News.Replayed replayed = answer.replay(new Order.Replay(calls));
    assertThat(replayed.plain()).isFalse();
    assertThat(replayed.results()).isEmpty();
    assertThat(replayed.overflow()).isEqualTo(body.contains("value(a)"));
  }

  /** A test that was compiled against a class could not call it. */
  @Test
  void interface_isLeftToTheTest() {
    AnswerWorld answer =
        world(
            RELU,
            """
            package chainrule.activation;
            public interface Relu {
              static double value(double a) { return Math.max(0, a); }
              static double derivative(double a) { return a > 0 ? 1 : 0; }
            }
            """);
    tries(RELU)
        .forEach(
            (test, tries) -> {
              byte[] calls = StubbedTests.of(RELU).recorded(test, tries).calls();
              assertThat(answer.replay(new Order.Replay(calls)).plain()).as(test).isFalse();
              assertThat(answer.test(new Order.Test(test, tries)).result().status())
                  .as(test)
                  .isEqualTo(Status.FAILED);
            });
  }

  /** Nor could it call what is not public, not static, or of another type. */
  @ParameterizedTest
  @ValueSource(strings = {"static double", "public double", "public static float"})
  void methodThatNoTestCouldCall_isLeftToTheTest(String signature) {
    AnswerWorld answer =
        world(
            RELU,
            """
            package chainrule.activation;
            public class Relu {
              %s value(double a) { return 0; }
              public static double derivative(double a) { return a > 0 ? 1 : 0; }
            }
            """
                .formatted(signature));
    Map<String, List<byte[]>> tries = tries(RELU);
    String test = "value_ofAPositive_isItself";
    byte[] calls = StubbedTests.of(RELU).recorded(test, tries.get(test)).calls();
    assertThat(answer.replay(new Order.Replay(calls)).plain()).isFalse();
  }

  /** Who says too little, or what is no value, is not judged. */
  @Test
  void nonsense_settlesNothing() {
    Map<String, List<byte[]>> tries = tries(SOFTMAX);
    String test = "value_isTheShareOfTheExponentials";
    StubbedTests stubbed = StubbedTests.of(SOFTMAX);
    Recording right = stubbed.recorded(test, tries.get(test));
    for (byte[] results :
        List.of(
            new byte[0],
            Arrays.copyOf(right.results(), right.results().length / 2),
            new byte[] {'d', 127, 127, 127, 127},
            new byte[] {'R', 0, 1, 'x'},
            new byte[] {'?'})) {
      assertThat(stubbed.judged(test, tries.get(test), new Recording(right.calls(), results)))
          .isEqualTo(new News.Unsettled());
    }
  }

  /** Who remembers nothing says the same whether asked twice or not. */
  @Test
  void secondCall_ofWhoRemembersNothing_isNotMade() {
    String counting =
        """
        package chainrule.activation;
        public final class Relu {
          private static int calls;
          public static double value(double a) { calls++; return Math.max(0, a); }
          public static double derivative(double a) { return calls; }
        }
        """;
    byte[] made = new byte[] {1, 'D', 64, 0, 0, 0, 0, 0, 0, 0, (byte) 255, (byte) 255};
    byte[] asked = new byte[] {0, 'D', 64, 0, 0, 0, 0, 0, 0, 0};
    for (boolean stateless : new boolean[] {true, false}) {
      AnswerWorld answer = world(RELU, counting, stateless);
      News.Replayed values = answer.replay(new Order.Replay(made));
      News.Replayed calls = answer.replay(new Order.Replay(asked));
      double expected = stateless ? 1 : 3;
      assertThat(values.results()).isEqualTo(new byte[] {'D', 64, 0, 0, 0, 0, 0, 0, 0, '=', '='});
      assertThat(calls.results()).isEqualTo(ValueWriter.bytes(List.of(expected)));
    }
  }

  private static News.Ended passed(List<byte[]> tries) {
    return new News.Ended(new TestResult(Status.PASSED, ""), tries.size(), "");
  }

  private static AnswerWorld world(FormulaExercise exercise, String source) {
    return world(exercise, source, false);
  }

  private static AnswerWorld world(FormulaExercise exercise, String source, boolean stateless) {
    Map<String, byte[]> classes = new HashMap<>(ClassReferences.around(exercise));
    classes.putAll(Compiled.of(exercise.name(), source).classes());
    return new AnswerWorld(
        new Order.Load(exercise.formula().getName(), exercise.test().getName(), classes, stateless),
        new Printed());
  }
}
