package chainrule.grader.diagnosis;

import static org.assertj.core.api.Assertions.assertThat;

import chainrule.grader.exercise.Exercises;
import chainrule.grader.exercise.FormulaExercise;
import chainrule.grader.exercise.Signatures;
import chainrule.grader.mistake.KnownMistake;
import chainrule.grader.mistake.Mistake;
import chainrule.grader.question.Answer;
import chainrule.grader.question.Library;
import chainrule.grader.question.Question;
import chainrule.testing.InFull;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;

/** Where two mistakes fit, an input is looked for that tells them apart; if there is none, both. */
class SeparationTest {

  private static final FormulaExercise SQUARED_ERROR =
      Exercises.named("SquaredError").orElseThrow();
  private static final int SEEDS = 20;

  /** Mistakes of the loss that are alike. */
  static final class Alike {

    @Mistake(in = "value", name = "the sum", says = ".", tempting = ".", shows = ".")
    static double sum(double[] output, double[] target) {
      double sum = 0;
      for (int k = 0; k < output.length; k++) {
        sum += output[k] - target[k];
      }
      return sum;
    }

    @Mistake(
        in = "value",
        name = "the difference of the sums",
        says = ".",
        tempting = ".",
        shows = ".")
    static double difference(double[] output, double[] target) {
      double sum = 0;
      for (int k = 0; k < output.length; k++) {
        sum += output[k];
      }
      for (int k = 0; k < target.length; k++) {
        sum -= target[k];
      }
      return sum;
    }

    @Mistake(in = "value", name = "the sum, cut", says = ".", tempting = ".", shows = ".")
    static double cut(double[] output, double[] target) {
      return output[0] > 3.9 ? 0 : sum(output, target); // one input in seventy
    }

    static double often(double[] output, double[] target) {
      return output[0] > 3 ? 0 : sum(output, target);
    }
  }

  private static List<Likeness> told(long seed, String written, String... known) throws Exception {
    Question real = Library.questions(SQUARED_ERROR, "value").get(0);
    List<KnownMistake> mistakes = new ArrayList<>();
    for (String name : known) {
      Method mistake = Signatures.method(Alike.class, name);
      mistakes.add(new KnownMistake(SQUARED_ERROR, mistake, OptionalDouble.empty()));
    }
    Question question =
        new Question(SQUARED_ERROR, real.formula(), real.inputs(), Optional.empty(), mistakes);
    Method answer = Signatures.method(Alike.class, written);
    return Diagnosis.of(new Answer(question, answer, real.inputs()), seed);
  }

  @Test
  void twoThatAgreeButAtARareInput_areToldApart() throws Exception {
    for (long seed = 1; seed <= SEEDS; seed++) {
      assertThat(told(seed, "sum", "cut", "sum"))
          .extracting(Likeness::name)
          .containsExactly("the sum");
      assertThat(told(seed, "cut", "cut", "sum"))
          .extracting(Likeness::name)
          .containsExactly("the sum, cut");
    }
  }

  @Test
  void twoThatAgreeEverywhere_areBothNamed() throws Exception {
    for (long seed = 1; seed <= SEEDS; seed++) {
      assertThat(told(seed, "sum", "sum", "difference"))
          .extracting(Likeness::name)
          .containsExactly("the sum", "the difference of the sums");
    }
  }

  @InFull
  @Test
  void whatIsNearlyAMistake_isNotNamedForIt() throws Exception {
    for (long seed = 1; seed <= SEEDS; seed++) {
      assertThat(told(seed, "often", "sum")).noneMatch(Likeness::isNamed);
    }
  }
}
