package chainrule.grader.question;

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
public record FormulaParameter(int index, String name, Class<?> type) {

  /**
   * Those of a formula.
   *
   * @param formula a method
   * @return its parameters in their order
   */
  public static List<FormulaParameter> of(Method formula) {
    Parameter[] all = formula.getParameters();
    return IntStream.range(0, all.length)
        .mapToObj(i -> new FormulaParameter(i, all[i].getName(), all[i].getType()))
        .toList();
  }

  /**
   * Whether it is one number.
   *
   * @return true for a {@code double}
   */
  public boolean isNumber() {
    return type == double.class;
  }

  /**
   * Whether it is a vector.
   *
   * @return true for a {@code double[]}
   */
  public boolean isVector() {
    return type == double[].class;
  }

  /**
   * Whether it is a matrix.
   *
   * @return true for a {@code double[][]}
   */
  public boolean isMatrix() {
    return type == double[][].class;
  }

  /**
   * Whether its numbers have a decimal point.
   *
   * @return true for a {@code double}, a vector or a matrix
   */
  public boolean isReal() {
    return isNumber() || isVector() || isMatrix();
  }

  /**
   * Those of its type that come after it.
   *
   * @param all the parameters of the formula
   * @return some of them
   */
  public List<FormulaParameter> laterAlike(List<FormulaParameter> all) {
    return all.stream().filter(other -> other.index > index && other.type == type).toList();
  }
}
