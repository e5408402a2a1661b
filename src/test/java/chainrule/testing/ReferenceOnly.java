package chainrule.testing;

import chainrule.grader.exercise.Exercises;
import chainrule.grader.exercise.FormulaExercise;
import chainrule.shape.Shape;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.net.URL;
import java.util.List;
import net.jqwik.api.lifecycle.AddLifecycleHook;
import net.jqwik.api.lifecycle.LifecycleContext;
import net.jqwik.api.lifecycle.SkipExecutionHook;
import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.ExtensionContext;

/**
 * Tests of more than an answer has to keep, Jupiter's and jqwik's: they are skipped while any
 * answer stands before its reference.
 */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
@ExtendWith(ReferenceOnly.Condition.class)
@AddLifecycleHook(ReferenceOnly.Condition.class)
public @interface ReferenceOnly {

  /** Looks where each formula class came from; {@link Shape} is nobody's exercise. */
  final class Condition implements ExecutionCondition, SkipExecutionHook {

    private static final List<Class<?>> ANSWERED =
        Exercises.all().stream()
            .<Class<?>>map(FormulaExercise::formula)
            .filter(formula -> !origin(formula).equals(origin(Shape.class)))
            .toList();

    private static URL origin(Class<?> type) {
      return type.getProtectionDomain().getCodeSource().getLocation();
    }

    @Override
    public SkipResult shouldBeSkipped(LifecycleContext context) {
      return ANSWERED.isEmpty()
          ? SkipResult.doNotSkip()
          : SkipResult.skip("an answer stands before " + ANSWERED);
    }

    @Override
    public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext context) {
      return ANSWERED.isEmpty()
          ? ConditionEvaluationResult.enabled("no answers")
          : ConditionEvaluationResult.disabled("an answer stands before " + ANSWERED);
    }
  }
}
