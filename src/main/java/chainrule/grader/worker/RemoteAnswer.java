package chainrule.grader.worker;

import chainrule.grader.diagnosis.Diagnosis;
import chainrule.grader.diagnosis.Likeness;
import chainrule.grader.exercise.FormulaExercise;
import chainrule.grader.mistake.InputSeed;
import chainrule.grader.question.FormulaCall;
import chainrule.grader.question.Outcome;
import chainrule.grader.question.Question;
import chainrule.grader.question.Respondent;
import java.util.List;

/**
 * An answer that runs in another JVM.
 *
 * @param question what it is an answer to
 * @param connection where it is asked
 */
record RemoteAnswer(Question question, Connection connection) implements Respondent {

  /** The grader does not want to hear more: the answer took too long, or ended its JVM. */
  private static final class HungUp extends RuntimeException {
    private static final long serialVersionUID = 1;
  }

  /** What a method looks like; nothing if it does not answer to the end. */
  static List<Likeness> diagnosed(
      FormulaExercise exercise, String task, long seed, Connection connection) {
    try {
      return Diagnosis.of(exercise, task, question -> new RemoteAnswer(question, connection), seed);
    } catch (HungUp e) {
      return List.of();
    }
  }

  @Override
  public List<Outcome> at(List<InputSeed> draws) {
    List<Outcome> outcomes = ask(FormulaCall.of(question, draws, false)).outcomes();
    if (outcomes.size() < draws.size()) {
      throw new HungUp();
    }
    return outcomes;
  }

  @Override
  public String shown(InputSeed draw) {
    return ask(FormulaCall.of(question, List.of(draw), true)).shown();
  }

  private Order.Called ask(FormulaCall call) {
    connection.tell(new News.AskCall(call));
    if (connection.next() instanceof Order.Called called) {
      return called;
    }
    throw new HungUp();
  }
}
