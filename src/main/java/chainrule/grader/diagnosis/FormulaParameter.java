package chainrule.grader.diagnosis;

import java.lang.reflect.Method;
import java.lang.reflect.Parameter;
import java.util.List;
import java.util.stream.IntStream;

/**
 * A parameter of a formula.
 *
 * @param index which one, from 0
 * @param name as the formula calls it
 * @param type its type
 */
record FormulaParameter(int index, String name, Class<?> type) {

  /** Those of a formula, in their order. */
  static List<FormulaParameter> of(Method formula) {
    Parameter[] all = formula.getParameters();
    return IntStream.range(0, all.length)
        .mapToObj(i -> new FormulaParameter(i, all[i].getName(), all[i].getType()))
        .toList();
  }

  boolean isNumber() {
    return type == double.class;
  }

  boolean isVector() {
    return type == double[].class;
  }

  boolean isMatrix() {
    return type == double[][].class;
  }

  /** A number or an array of numbers that have a decimal point. */
  boolean isReal() {
    return isNumber() || isVector() || isMatrix();
  }

  /** Those of its type that come after it. */
  List<FormulaParameter> laterAlike(List<FormulaParameter> all) {
    return all.stream().filter(other -> other.index > index && other.type == type).toList();
  }

  /** What a trial gives it, to look at and not to change. */
  Object in(Trial trial) {
    return trial.given(index);
  }
}
