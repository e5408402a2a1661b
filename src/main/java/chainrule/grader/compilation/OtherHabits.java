package chainrule.grader.compilation;

import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * What Java writes differently from paper or from other languages, such as {@code ^} for a power.
 */
final class OtherHabits {

  private static final Pattern METHOD =
      Pattern.compile("cannot find symbol: method (\\w{1,99})\\(.* in class ([\\w.]+)");
  private static final Pattern OWN_FILE =
      Pattern.compile("(?:class|interface|enum|record) (\\w{1,99}) is public, should be declared");
  private static final Pattern LOSSY =
      Pattern.compile("possible lossy conversion from (\\w{1,9}) to (\\w{1,9})");
  private static final Pattern SMALL_MATH =
      Pattern.compile("package math does not exist|cannot find symbol: variable math\\b");
  private static final Pattern ARRAYS_LENGTH =
      Pattern.compile("cannot find symbol: method (?:length|size)\\(\\) .*\\[\\]$");
  private static final Pattern ARRAYS_FIELD =
      Pattern.compile("cannot find symbol: variable (?!(?i:length)\\b)\\w{1,99} .*\\[\\]$");
  private static final Pattern NAME =
      Pattern.compile("cannot find symbol: (?:variable|class) (\\w{1,99}|π) in class (.*)");
  private static final Pattern NOT_STATIC =
      Pattern.compile("non-static (?:method|variable) (\\w{1,99})\\b.* static context");
  private static final String MATH = Math.class.getName();

  /** Names that functions have elsewhere, and what they are called in Math. */
  private static final Map<String, String> ELSEWHERE =
      Map.of(
          "ln", "Math.log(…), which is the natural logarithm",
          "power", "Math.pow(…)",
          "square", "x * x, or Math.pow(x, 2)",
          "sqr", "x * x, or Math.pow(x, 2)",
          "fabs", "Math.abs(…)",
          "sgn", "Math.signum(…)",
          "sign", "Math.signum(…)");

  /** The same of constants and types. */
  private static final Map<String, String> OTHER_NAMES =
      Map.of(
          "e", "Math.E, and Math.exp(x) for e to the power of x",
          "E", "Math.E",
          "PI", "Math.PI",
          "pi", "Math.PI",
          "π", "Math.PI",
          "None", "null",
          "bool", "boolean");

  private OtherHabits() {}

  /**
   * What to write in place of what the compiler does not take.
   *
   * @param message what the compiler says
   * @return how Java has it; empty if the message is about something else
   */
  static String advice(String message) {
    if (message.contains("bad operand types for binary operator '^'")) {
      return "; ^ is not a power in Java: write x * x, or Math.pow(x, 2)";
    }
    if (message.contains("illegal unicode escape")) {
      return "; \\u begins the number of a character, even in a comment: write / for \\";
    }
    Matcher ofItsOwn = OWN_FILE.matcher(message);
    if (ofItsOwn.find()) {
      return "; an answer is one file: leave out the public in front of class " + ofItsOwn.group(1);
    }
    Matcher lossy = LOSSY.matcher(message);
    if (lossy.find()) {
      String cut = lossy.group(2).equals("float") ? "" : ", or put (%s) in front of the value";
      return "; declare it as " + lossy.group(1) + cut.formatted(lossy.group(2));
    }
    if (SMALL_MATH.matcher(message).find()) {
      return "; Math has a capital M";
    }
    if (ARRAYS_LENGTH.matcher(message).find()) {
      return "; an array has length, without ()";
    }
    if (ARRAYS_FIELD.matcher(message).find()) {
      return "; is it length?";
    }
    Matcher notStatic = NOT_STATIC.matcher(message);
    if (notStatic.find() && !notStatic.group(1).equals("this")) {
      return "; write static in front of " + notStatic.group(1) + " where it is declared";
    }
    Matcher name = NAME.matcher(message);
    if (name.find() && !name.group(2).equals(MATH)) {
      return write(OTHER_NAMES.getOrDefault(name.group(1), ""));
    }
    Matcher method = METHOD.matcher(message);
    return method.find() ? function(method.group(1), method.group(2).equals(MATH)) : "";
  }

  private static String function(String name, boolean isOfMath) {
    boolean isInMath =
        !isOfMath && Stream.of(Math.class.getMethods()).anyMatch(it -> it.getName().equals(name));
    String right = isInMath ? "Math." + name + "(…)" : ELSEWHERE.getOrDefault(name, "");
    return write(right);
  }

  private static String write(String right) {
    return right.isEmpty() ? "" : "; write " + right;
  }
}
