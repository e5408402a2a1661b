package chainrule.grader.diagnosis;

import java.util.ArrayList;
import java.util.List;
import java.util.function.DoubleUnaryOperator;

/** The right result with an argument in each entry that does not belong there. */
final class Alongside {

  private Alongside() {}

  /** For each argument that goes with the result, entry by entry, on all of these inputs. */
  static List<Hypothesis> of(Question question, List<Trial> trials) {
    List<Hypothesis> found = new ArrayList<>();
    Class<?>[] types = question.formula().getParameterTypes();
    for (int k = 0; k < types.length; k++) {
      int argument = k;
      String name = question.formula().getParameters()[k].getName();
      if (types[k] == double[].class && trials.stream().allMatch(t -> goesWith(t, argument))) {
        String slope = "%s (1 − %s)".formatted(name, name);
        String says = "Nothing has put %s through a sigmoid.".formatted(name);
        found.add(times(slope, says, argument, x -> x * (1 - x)));
        found.add(
            times("1 − %s²".formatted(name), says.replace("sigmoid", "tanh"), k, x -> 1 - x * x));
        found.add(times(name, "Each entry has its %s in it.".formatted(name), k, x -> x));
      }
    }
    return found;
  }

  private static boolean goesWith(Trial trial, int argument) {
    return ((double[]) trial.given(argument)).length == trial.right.numbers().length
        && trial.got().shape().equals(trial.right.shape());
  }

  private static Hypothesis times(String what, String says, int argument, DoubleUnaryOperator f) {
    Part part = Part.generic("multiplied by %s once too often".formatted(what), says, Part.GENERIC);
    return Hypothesis.right().then(part, trial -> right -> times(right, trial, argument, f));
  }

  private static Outcome times(Outcome right, Trial trial, int argument, DoubleUnaryOperator f) {
    double[] numbers = right.numbers().clone();
    double[] along = (double[]) trial.given(argument);
    for (int i = 0; i < numbers.length && i < along.length; i++) {
      numbers[i] *= f.applyAsDouble(along[i]);
    }
    return right.with(numbers);
  }
}
