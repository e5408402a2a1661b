package chainrule.grader.diagnosis;

import chainrule.grader.value.ArrayTree;
import java.util.List;
import java.util.Optional;

/**
 * What a call did to the arrays it was given. They are the caller's: an answer leaves them as they
 * are, and what it returns is its own.
 *
 * @param changed the index of the first argument that was changed; −1 if none was
 * @param returned the index of the first argument of which an array came back; −1 if none did
 */
public record SideEffects(int changed, int returned) {

  /** Nothing was changed, and nothing handed back. */
  public static final SideEffects NONE = new SideEffects(-1, -1);

  /**
   * What became of arguments.
   *
   * @param before a copy from before the call
   * @param after the arguments themselves
   * @param result what came out
   */
  static SideEffects of(Object[] before, Object[] after, Object result) {
    int changed = -1;
    int returned = -1;
    for (int i = after.length - 1; i >= 0; i--) {
      changed = ArrayTree.equal(before[i], after[i]) ? changed : i;
      returned = ArrayTree.share(result, after[i]) ? i : returned;
    }
    return new SideEffects(changed, returned);
  }

  /** What is wrong with it, if something is at some input; to change comes before to return. */
  static Optional<Flaw> flaw(Question question, List<Trial> trials) {
    Optional<Flaw> changed =
        first(question, trials.stream().map(trial -> trial.got().sideEffects().changed).toList())
            .map(SideEffects::changedPart);
    return changed.isPresent() || !trials.stream().allMatch(Trial::isRight)
        ? changed
        : first(question, trials.stream().map(trial -> trial.got().sideEffects().returned).toList())
            .map(SideEffects::returnedPart);
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
