package chainrule.grader.diagnosis;

import chainrule.grader.question.FormulaParameter;
import java.lang.reflect.Array;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * How long an argument is.
 *
 * @param name as it stands in Java, such as {@code x.length}
 * @param argument what it is the length of
 * @param inner whether it is the length of its first row
 */
record ArgumentLength(String name, FormulaParameter argument, boolean inner) {

  /** Those that differ from input to input, and no two that are always the same. */
  static List<ArgumentLength> of(List<Trial> trials) {
    List<ArgumentLength> lengths = new ArrayList<>();
    List<int[]> seen = new ArrayList<>();
    for (FormulaParameter argument : trials.get(0).question.parameters()) {
      for (ArgumentLength length : of(argument)) {
        int[] values = trials.stream().mapToInt(length::at).toArray();
        boolean varies = Arrays.stream(values).distinct().count() > 1;
        if (varies && seen.stream().noneMatch(other -> Arrays.equals(other, values))) {
          seen.add(values);
          lengths.add(length);
        }
      }
    }
    return lengths;
  }

  private static List<ArgumentLength> of(FormulaParameter argument) {
    List<ArgumentLength> lengths = new ArrayList<>();
    if (argument.type().isArray()) {
      lengths.add(new ArgumentLength(argument.name() + ".length", argument, false));
      if (argument.type().getComponentType().isArray()) {
        lengths.add(new ArgumentLength(argument.name() + "[0].length", argument, true));
      }
    }
    return lengths;
  }

  int at(Trial trial) {
    Object array = trial.given(argument);
    if (inner) {
      array = Array.getLength(array) == 0 ? new double[0] : Array.get(array, 0);
    }
    return Array.getLength(array);
  }
}
