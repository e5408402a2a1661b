package chainrule.grader.diagnosis;

import java.lang.reflect.Array;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * How long an argument is.
 *
 * @param name as it stands in Java, such as {@code x.length}
 * @param argument which argument
 * @param inner whether it is the length of its first row
 */
record Size(String name, int argument, boolean inner) {

  /** Those that differ from input to input, and no two that are always the same. */
  static List<Size> of(List<Trial> trials) {
    List<Size> sizes = new ArrayList<>();
    List<int[]> seen = new ArrayList<>();
    Question question = trials.get(0).question;
    Class<?>[] types = question.formula().getParameterTypes();
    for (int k = 0; k < types.length; k++) {
      String name = question.formula().getParameters()[k].getName();
      for (boolean inner : new boolean[] {false, true}) {
        if (!(inner
            ? types[k].isArray() && types[k].getComponentType().isArray()
            : types[k].isArray())) {
          continue;
        }
        Size size = new Size(name + (inner ? "[0].length" : ".length"), k, inner);
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

  int at(Trial trial) {
    Object array = trial.given(argument);
    if (inner) {
      array = Array.getLength(array) == 0 ? new double[0] : Array.get(array, 0);
    }
    return Array.getLength(array);
  }
}
