package chainrule.grader.diagnosis;

import chainrule.grader.question.Outcome;
import chainrule.grader.question.Question;
import chainrule.training.ExampleGradient;
import java.util.ArrayList;
import java.util.List;

/** Results that a right loop passes through before its end: a loop that stops too early. */
final class EarlyEnd {

  private static final String NAME = "an end before the last step";
  private static final String SAYS =
      "All steps are made, however small they become; is there a tolerance, or a return within the"
          + " loop?";

  private EarlyEnd() {}

  /** Of a formula that makes several steps, and asks for gradients on its way. */
  static List<Explanation> of(Question question) {
    List<Class<?>> types = List.of(question.formula().getParameterTypes());
    int at = types.indexOf(ExampleGradient.class);
    boolean isOneStep = types.contains(int[].class);
    return at < 0 || isOneStep
        ? List.of()
        : List.of(
            Explanation.of(
                NAME, SAYS, trial -> trial.isRight() || isOnTheWay(question, at, trial)));
  }

  /** Whether the result is a θ at which the formula asks for a gradient, and then goes on. */
  private static boolean isOnTheWay(Question question, int at, Trial trial) {
    List<Outcome> way = new ArrayList<>();
    Object[] arguments = trial.arguments();
    ExampleGradient asked = (ExampleGradient) arguments[at];
    arguments[at] =
        (ExampleGradient)
            (theta, example) -> {
              way.add(Outcome.of(theta.clone()));
              return asked.at(theta, example);
            };
    Question.called(question.formula(), arguments);
    return way.stream().anyMatch(trial.got()::agrees);
  }
}
