package chainrule.grader.diagnosis;

import chainrule.grader.question.FormulaParameter;
import chainrule.grader.question.Outcome;
import chainrule.grader.question.Question;
import java.util.ArrayList;
import java.util.List;
import java.util.function.DoubleUnaryOperator;

/** The right result, each entry multiplied by an argument or its slope once too often. */
final class StrayFactors {

  private StrayFactors() {}

  /** For each argument that goes with the result, entry by entry, on all of these inputs. */
  static List<Hypothesis> of(Question question, List<Trial> trials) {
    List<Hypothesis> found = new ArrayList<>();
    for (FormulaParameter argument : question.parameters()) {
      if (argument.isVector() && trials.stream().allMatch(t -> goesWith(t, argument))) {
        String name = argument.name();
        String slope = "%s (1 − %s)".formatted(name, name);
        String says = "%s has not been through a sigmoid.".formatted(name);
        found.add(times(slope, says, argument, x -> x * (1 - x)));
        String square = "1 − %s²".formatted(name);
        found.add(times(square, says.replace("sigmoid", "tanh"), argument, x -> 1 - x * x));
        found.add(times(name, "Each entry contains its %s.".formatted(name), argument, x -> x));
      }
    }
    return found;
  }

  private static boolean goesWith(Trial trial, FormulaParameter argument) {
    return ((double[]) trial.given(argument)).length == trial.right.numbers().length
        && trial.got().shape().equals(trial.right.shape());
  }

  private static Hypothesis times(
      String what, String says, FormulaParameter argument, DoubleUnaryOperator f) {
    Flaw flaw = Flaw.generic("multiplied by %s once too often".formatted(what), says, Flaw.GENERIC);
    return Hypothesis.right().then(flaw, trial -> right -> times(right, trial, argument, f));
  }

  private static Outcome times(
      Outcome right, Trial trial, FormulaParameter argument, DoubleUnaryOperator f) {
    double[] numbers = right.numbers().clone();
    double[] along = (double[]) trial.given(argument);
    for (int i = 0; i < numbers.length && i < along.length; i++) {
      numbers[i] *= f.applyAsDouble(along[i]);
    }
    return right.with(numbers);
  }
}
