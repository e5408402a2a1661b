package chainrule.grader.diagnosis;

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
record Size(String name, FormulaParameter argument, boolean inner) {

  /** Those that differ from input to input, and no two that are always the same. */
  static List<Size> of(List<Trial> trials) {
    List<Size> sizes = new ArrayList<>();
    List<int[]> seen = new ArrayList<>();
    for (FormulaParameter argument : trials.get(0).question.parameters()) {
      for (Size size : of(argument)) {
        int[] lengths = trials.stream().mapToInt(size::at).toArray();
        boolean varies = Arrays.stream(lengths).distinct().count() > 1;
        if (varies && seen.stream().noneMatch(other -> Arrays.equals(other, lengths))) {
          seen.add(lengths);
          sizes.add(size);
        }
      }
    }
    return sizes;
  }

  private static List<Size> of(FormulaParameter argument) {
    List<Size> sizes = new ArrayList<>();
    if (argument.type().isArray()) {
      sizes.add(new Size(argument.name() + ".length", argument, false));
      if (argument.type().getComponentType().isArray()) {
        sizes.add(new Size(argument.name() + "[0].length", argument, true));
      }
    }
    return sizes;
  }

  int at(Trial trial) {
    Object array = argument.in(trial);
    if (inner) {
      array = Array.getLength(array) == 0 ? new double[0] : Array.get(array, 0);
    }
    return Array.getLength(array);
  }
}
