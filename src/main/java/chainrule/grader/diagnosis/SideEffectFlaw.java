package chainrule.grader.diagnosis;

import chainrule.grader.question.FormulaParameter;
import chainrule.grader.question.Question;
import java.util.List;
import java.util.Optional;

/** What is wrong with what an answer did to the arrays of its caller. */
final class SideEffectFlaw {

  private SideEffectFlaw() {}

  /** The flaw, if something is wrong at some input; to change comes before to return. */
  static Optional<Flaw> of(Question question, List<Trial> trials) {
    Optional<Flaw> changed =
        first(question, trials.stream().map(trial -> trial.got().sideEffects().changed()).toList())
            .map(SideEffectFlaw::changedPart);
    return changed.isPresent() || !trials.stream().allMatch(Trial::isRight)
        ? changed
        : first(
                question,
                trials.stream().map(trial -> trial.got().sideEffects().returned()).toList())
            .map(SideEffectFlaw::returnedPart);
  }

  private static Optional<String> first(Question question, List<Integer> arguments) {
    List<FormulaParameter> parameters = question.parameters();
    return arguments.stream()
        .filter(i -> i >= 0 && i < parameters.size())
        .sorted()
        .findFirst()
        .map(i -> parameters.get(i).name());
  }

  private static Flaw changedPart(String name) {
    return Flaw.generic(
        name + " changed in place",
        "%s belongs to the caller, who still needs it as it was: write into a new array."
            .formatted(name),
        Flaw.CERTAIN);
  }

  private static Flaw returnedPart(String name) {
    return Flaw.generic(
        name + " itself returned, not a copy",
        "Whoever writes into the result would change %s, too: return a new array.".formatted(name),
        Flaw.CERTAIN);
  }
}
