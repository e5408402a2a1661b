package chainrule.grader.slip;

import static org.assertj.core.api.Assertions.assertThat;

import chainrule.grader.exercise.FormulaExercise;
import chainrule.grader.exercise.Skeleton;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class SlipsTest {

  /** Packing the jar reads the source of each form, and the formulas' sources are not all. */
  @ParameterizedTest
  @MethodSource("chainrule.grader.exercise.Exercises#all")
  void everyForm_isInTheBuild_withItsSource(FormulaExercise exercise) {
    for (Class<?> form : Slips.forms(exercise.formula())) {
      assertThat(Skeleton.reference(form.getName()))
          .contains("package " + form.getPackageName() + ";")
          .contains(" class " + form.getSimpleName() + " ");
    }
  }
}
