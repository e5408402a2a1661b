package chainrule.grader.compilation;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * What Java writes differently from paper or from other languages, such as {@code ^} for a power.
 */
final class OtherHabits {

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

  private static final List<Habit> ALL =
      List.of(
          habit(
              "bad operand types for binary operator '\\^'",
              it -> "; ^ is not a power in Java: write x * x, or Math.pow(x, 2)"),
          habit(
              "illegal unicode escape",
              it -> "; \\u begins the number of a character, even in a comment: write / for \\"),
          habit(
              "(?:class|interface|enum|record) (\\w{1,99}) is public, should be declared",
              it ->
                  "; an answer is one file: leave out the public in front of class " + it.group(1)),
          habit(
              "possible lossy conversion from (\\w{1,9}) to (\\w{1,9})",
              it -> lossy(it.group(1), it.group(2))),
          habit(
              "package math does not exist|cannot find symbol: variable math\\b",
              it -> "; Math has a capital M"),
          habit(
              "cannot find symbol: method (?:length|size)\\(\\) .*\\[\\]$",
              it -> "; an array has length, without ()"),
          habit(
              "cannot find symbol: variable (?!(?i:length)\\b)\\w{1,99} .*\\[\\]$",
              it -> "; is it length?"),
          habit(
              "non-static (?:method|variable) (?!this\\b)(\\w{1,99})\\b.* static context",
              it -> "; write static in front of " + it.group(1) + " where it is declared"),
          habit(
              "cannot find symbol: (?:variable|class) (\\w{1,99}|π) in class (.*)",
              it -> name(it.group(1), it.group(2).equals(MATH))),
          habit(
              "cannot find symbol: method (\\w{1,99})\\(.* in class ([\\w.]+)",
              it -> function(it.group(1), it.group(2).equals(MATH))));

  /** What the compiler says of one of them, and what to write instead; empty for nothing. */
  private record Habit(Pattern message, Function<MatchResult, String> advice) {
    String adviceOn(String said) {
      Matcher found = message.matcher(said);
      return found.find() ? advice.apply(found) : "";
    }
  }

  private OtherHabits() {}

  private static Habit habit(String message, Function<MatchResult, String> advice) {
    return new Habit(Pattern.compile(message), advice);
  }

  /**
   * What to write in place of what the compiler does not take.
   *
   * @param message what the compiler says
   * @return how Java has it; empty if the message is about something else
   */
  static String advice(String message) {
    return ALL.stream()
        .map(habit -> habit.adviceOn(message))
        .filter(advice -> !advice.isEmpty())
        .findFirst()
        .orElse("");
  }

  private static String lossy(String from, String to) {
    String cut = to.equals("float") ? "" : ", or put (%s) in front of the value".formatted(to);
    return "; declare it as " + from + cut;
  }

  private static String name(String name, boolean isOfMath) {
    return isOfMath ? "" : write(OTHER_NAMES.getOrDefault(name, ""));
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
