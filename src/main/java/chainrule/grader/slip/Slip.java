package chainrule.grader.slip;

import java.util.List;

/**
 * One slip of the hand in a formula.
 *
 * @param numbers where it is made, of all places that are known to this program; mostly one
 * @param method where it is made: the class and the method, as in {@code Sigmoid.value}
 * @param kind what kind of slip it is; of two that do the same the one of the plainer kind is told
 * @param name what may follow "looks like": small letters, no stop
 * @param says one sentence with its stop
 * @param alike the same words for what is the same slip in several places of a method
 */
public record Slip(
    List<Integer> numbers, String method, Kind kind, String name, String says, String alike) {

  /** Kinds of slips, the plainest first. */
  public enum Kind {
    /** A known mistake in what is called. */
    KNOWN,
    /** A factor, a summand, a call or a line is not there. */
    LEFT_OUT,
    /** Another operator, or one sign too many or too few. */
    OPERATOR,
    /** Another variable, or another of several numbers that belong together. */
    VARIABLE,
    /** Another place in an array. */
    INDEX,
    /** Another function. */
    FUNCTION,
    /** Another number. */
    CONSTANT,
    /** Another condition. */
    CONDITION,
    /** A loop begins, ends or goes on otherwise. */
    LOOP,
    /** A line stands elsewhere. */
    ORDER
  }

  /** What follows the name of a slip in a method, for somebody who looks at another class. */
  static String where(String method) {
    String[] path = method.split("\\.");
    String call = Words.of(path[path.length - 2] + "." + path[path.length - 1] + "(");
    return " in " + call.substring(0, call.length() - 1);
  }

  /** The same, told with where it is. */
  Slip elsewhere(String where) {
    return new Slip(numbers, method, kind, name + where, says, alike);
  }
}
