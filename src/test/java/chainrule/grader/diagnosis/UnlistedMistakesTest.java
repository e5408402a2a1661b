package chainrule.grader.diagnosis;

import static org.assertj.core.api.Assertions.assertThat;

import chainrule.grader.exercise.Exercises;
import chainrule.grader.exercise.FormulaExercise;
import chainrule.grader.exercise.Signatures;
import chainrule.grader.question.Answer;
import chainrule.grader.question.Library;
import chainrule.grader.question.Question;
import chainrule.testing.Depth;
import java.lang.reflect.Method;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Wrong answers that stand in no library are named as slips of the hand in the formula. */
class UnlistedMistakesTest {

  private static List<Method> answers() {
    return Depth.everyNth(18, all().toList());
  }

  private static Stream<Method> all() {
    return Stream.of(
            UnlistedLosses.class,
            UnlistedNetworks.class,
            UnlistedSlopes.class,
            UnlistedStarts.class,
            UnlistedSums.class,
            UnlistedTraining.class)
        .flatMap(type -> Stream.of(type.getDeclaredMethods()))
        .filter(method -> method.isAnnotationPresent(Unlisted.class))
        .sorted(Comparator.comparing(Method::getName));
  }

  @ParameterizedTest
  @MethodSource("answers")
  void aSlip_isCalledByWhatStandsThereAndWhatShould(Method answer) {
    Unlisted about = answer.getAnnotation(Unlisted.class);
    FormulaExercise exercise = Exercises.named(about.of().getSimpleName()).orElseThrow();
    answer.setAccessible(true);
    Question question =
        Library.questions(exercise, about.in()).stream()
            .filter(one -> one.formula().getParameterCount() == answer.getParameterCount())
            .findFirst()
            .orElseThrow();
    assertThat(Diagnosis.of(new Answer(question, answer, question.inputs()), 1))
        .extracting(Likeness::name)
        .containsExactly(about.name());
  }

  /** a[(i − 1) mod n] in a sum is as good as a[i], and keeps i ≤ n from running past the end. */
  @Test
  void aSlipThatChangesNothing_isNotToldBesideAnother() throws Exception {
    aSlip_isCalledByWhatStandsThereAndWhatShould(
        Signatures.method(UnlistedSums.class, "lastTwice"));
  }

  @Test
  void aSlip_isToldWithTheRightLine() throws Exception {
    Method answer = Signatures.method(UnlistedNetworks.class, "denseLayerPreActivation");
    FormulaExercise exercise = Exercises.named("DenseLayer").orElseThrow();
    Question question = Library.questions(exercise, "preActivation").get(0);
    assertThat(Diagnosis.of(new Answer(question, answer, question.inputs()), 1))
        .singleElement()
        .satisfies(
            told ->
                assertThat(told.line())
                    .startsWith(
                        "looks like weights[0] for weights[i]: It should be weights[i]; all"
                            + " results come out as with weights[0]. Try it by hand with weights"));
  }
}
