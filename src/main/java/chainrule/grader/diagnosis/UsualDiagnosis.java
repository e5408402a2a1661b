package chainrule.grader.diagnosis;

import chainrule.grader.exercise.Exercises;
import chainrule.grader.exercise.FormulaExercise;
import chainrule.grader.mistake.InputSeed;
import chainrule.grader.question.Outcome;
import chainrule.grader.question.Question;
import chainrule.grader.question.Respondent;
import chainrule.grader.question.Shown;
import java.util.List;
import java.util.function.Supplier;

/**
 * A typical diagnosis, run once when the jar is built, so that its classes are in the class
 * archive.
 */
public final class UsualDiagnosis {

  private UsualDiagnosis() {}

  /** Looks for what there is not, and so everywhere. */
  public static void run() {
    FormulaExercise exercise = Exercises.named("SigmoidLayer").orElseThrow();
    Diagnosis.of(exercise, "weightGradient", Nonsense::new, 1);
  }

  /** Numbers that no slip explains. */
  private record Nonsense(Question question) implements Respondent {

    @Override
    public List<Outcome> at(List<InputSeed> draws) {
      return draws.stream().map(this::at).toList();
    }

    private Outcome at(InputSeed draw) {
      Supplier<Object[]> arguments = () -> question.arguments(draw.begun());
      Outcome right = Outcome.of(question.result(question.formula(), arguments, arguments));
      return right.map(x -> x + Math.sin(3 * x));
    }

    @Override
    public String shown(InputSeed draw) {
      return Shown.of(at(draw).numbers());
    }
  }
}
