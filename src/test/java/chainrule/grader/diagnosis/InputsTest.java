package chainrule.grader.diagnosis;

import static org.assertj.core.api.Assertions.assertThat;

import chainrule.grader.exercise.Exercises;
import chainrule.grader.exercise.FormulaExercise;
import chainrule.grader.mistake.InputSeed;
import chainrule.grader.question.Answer;
import chainrule.grader.question.Library;
import chainrule.grader.question.Outcome;
import chainrule.grader.question.Question;
import chainrule.testing.Depth;
import chainrule.training.ExampleGradient;
import java.util.Arrays;
import java.util.function.DoubleUnaryOperator;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A diagnosis draws its inputs without the answer's help. */
class InputsTest {

  private static final int SEEDS = Depth.of(5, 50);
  private static final int SIZES = 5;

  static Stream<FormulaExercise> exercises() {
    return Depth.everyNth(4, Exercises.all()).stream();
  }

  @ParameterizedTest
  @MethodSource("exercises")
  void inputs_doNotCallTheClassOfTheExercise(FormulaExercise exercise) throws Exception {
    StandIn standIn = new StandIn(exercise);
    standIn.forbid();
    for (String task : exercise.tasks().stream().map(one -> one.method()).toList()) {
      for (Question question : Library.questions(exercise, task)) {
        Answer answer = Answer.of(question, standIn.written());
        assertThat(answer.inputs().getDeclaringClass().getClassLoader()).isSameAs(standIn);
        for (int seed = 0; seed < SEEDS; seed++) {
          int size = 1 + seed % SIZES;
          boolean far = seed % 3 == 0;
          Object[] drawn = Question.drawn(answer.inputs(), new InputSeed(seed, size, far));
          Arrays.stream(drawn).forEach(argument -> use(argument, drawn));
          Outcome same =
              Outcome.of(Question.drawn(question.inputs(), new InputSeed(seed, size, far)));
          assertThat(Outcome.of(drawn).numbers()).isNotNull().isEqualTo(same.numbers());
        }
      }
    }
  }

  /** Functions among the arguments could call it when they are called. */
  @SuppressWarnings("unchecked")
  private static void use(Object argument, Object[] all) {
    double[] point =
        Stream.of(all)
            .filter(double[].class::isInstance)
            .map(double[].class::cast)
            .findFirst()
            .orElse(new double[1]);
    if (argument instanceof DoubleUnaryOperator f) {
      assertThat(f.applyAsDouble(0.5)).isFinite();
    } else if (argument instanceof UnaryOperator<?> f) {
      assertThat(((UnaryOperator<double[]>) f).apply(point.clone())).hasSameSizeAs(point);
    } else if (argument instanceof ExampleGradient gradient) {
      assertThat(gradient.at(point.clone(), 0)).hasSameSizeAs(point);
    }
  }
}
