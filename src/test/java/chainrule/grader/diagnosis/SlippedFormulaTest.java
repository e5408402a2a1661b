package chainrule.grader.diagnosis;

import static org.assertj.core.api.Assertions.assertThat;

import chainrule.check.BuiltClasses;
import chainrule.grader.exercise.Exercises;
import chainrule.grader.exercise.FormulaExercise;
import chainrule.grader.exercise.Task;
import chainrule.grader.question.Library;
import chainrule.grader.question.Question;
import chainrule.grader.slip.Slip;
import chainrule.grader.slip.Slips;
import chainrule.testing.Depth;
import chainrule.testing.InFull;
import java.lang.invoke.MethodType;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.List;
import java.util.Random;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The reference in which slips can be switched on. */
class SlippedFormulaTest {

  private static final int INPUTS = 12;

  private static Stream<FormulaExercise> exercises() {
    return Depth.everyNth(12, Exercises.all()).stream();
  }

  /** Those for which slips are looked for: what is summed up is told by known mistakes alone. */
  private static Stream<Question> questions(FormulaExercise exercise) {
    return exercise.tasks().stream()
        .map(Task::method)
        .flatMap(task -> Library.questions(exercise, task).stream())
        .filter(question -> question.summary().isEmpty());
  }

  @ParameterizedTest
  @MethodSource("exercises")
  void withoutASlip_allBitsAreTheReferences(FormulaExercise exercise) {
    questions(exercise).forEach(question -> checkBits(question, reference(question)));
  }

  private static void checkBits(Question question, Slips slips) {
    SlippedFormula formula = SlippedFormula.of(question, slips).orElseThrow();
    for (Trial trial : Trial.fresh(formula, INPUTS, new Random(1))) {
      assertThat(trial.got().isSame(trial.right))
          .as("%s at %s", question.formula(), trial.shown())
          .isTrue();
    }
  }

  /** Where overflow has no part in it. */
  @ParameterizedTest
  @MethodSource("exercises")
  void asStudentsWriteIt_itIsRight(FormulaExercise exercise) {
    questions(exercise)
        .flatMap(SlippedFormulaTest::inAllForms)
        .forEach(SlippedFormulaTest::checkNumbers);
  }

  /** A form of another name, or of other types, would never be tried. */
  @Test
  void everyMethodOfAForm_isThatOfAFormulaThatIsAsked() {
    List<Class<?>> forms = BuiltClasses.named(Pattern.compile("chainrule\\.grader\\.form\\.\\w+"));
    assertThat(forms).hasSizeGreaterThan(20);
    for (Class<?> form : forms) {
      FormulaExercise exercise =
          Exercises.named(form.getSimpleName().replaceFirst("Form$", "")).orElseThrow();
      assertThat(Slips.forms(exercise.formula())).contains(form);
      List<String> asked =
          questions(exercise).map(question -> signature(question.formula())).toList();
      assertThat(form.getDeclaredMethods())
          .filteredOn(method -> !method.isSynthetic() && !Modifier.isPrivate(method.getModifiers()))
          .extracting(SlippedFormulaTest::signature)
          .isSubsetOf(asked);
    }
  }

  private static String signature(Method method) {
    return method.getName()
        + MethodType.methodType(method.getReturnType(), method.getParameterTypes());
  }

  private static Stream<SlippedFormula> inAllForms(Question question) {
    return Slips.forms(question.exercise().formula()).stream()
        .flatMap(form -> SlippedFormula.of(question, SlipSearch.slips(form)).stream());
  }

  private static Slips reference(Question question) {
    return SlipSearch.slips(question.exercise().formula());
  }

  private static void checkNumbers(SlippedFormula formula) {
    List<Trial> near =
        Trial.fresh(formula, INPUTS, new Random(1)).stream().filter(trial -> !trial.far).toList();
    assertThat(near)
        .isNotEmpty()
        .allSatisfy(
            trial ->
                assertThat(trial.isRight())
                    .as("%s at %s", formula.written(), trial.shown())
                    .isTrue());
  }

  /** A class without any operation has none. */
  @InFull
  @Test
  void mostFormulasHaveManySlips() {
    List<Integer> counts =
        Exercises.all().stream()
            .flatMap(SlippedFormulaTest::questions)
            .map(question -> slips(question).size())
            .toList();
    assertThat(counts.stream().filter(count -> count >= 20).count() * 10)
        .isGreaterThan(9L * counts.size());
  }

  private static List<Slip> slips(Question question) {
    return reference(question).in(question.formula().getName());
  }

  /** Some slips do nothing, such as a sign in front of a zero; most do, or they were none. */
  @Test
  void mostSlipsMakeADifference() {
    int made = 0;
    int seen = 0;
    for (Question question : firstQuestions()) {
      SlippedFormula formula = SlippedFormula.of(question, reference(question)).orElseThrow();
      List<Trial> trials = Trial.of(formula, 1);
      for (Slip slip : slips(question)) {
        made++;
        seen += formula.with(slip).explains(trials) ? 0 : 1;
      }
    }
    assertThat(seen * 10).as("%d of %d", seen, made).isGreaterThan(made * 7);
  }

  private static List<Question> firstQuestions() {
    return exercises().flatMap(it -> questions(it).findFirst().stream()).toList();
  }
}
