package chainrule.grader.grading;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * One behaviour that was wrong.
 *
 * @param behaviour what the test asks, in words, such as "σ(0) is ½"; empty if the failure is not
 *     that of one test
 * @param message what happened instead, with the smallest counterexample if there is one
 */
public record Failure(String behaviour, String message) {

  private static final String SAME_INPUT = "at the same input: ";
  private static final String SAME_REASON = "the same as before";

  /** How a message ends that names the line where an exception was thrown, and what it means. */
  private static final Pattern LINE =
      Pattern.compile(
          "(?<meaning>(?: \\([^()]*\\))?), in line (?<number>\\d{1,6}) of \\w+\\.java$");

  /**
   * Both in one line.
   *
   * @return the behaviour, a colon and the message
   */
  public String text() {
    return behaviour.isEmpty() ? message : behaviour + ": " + message;
  }

  /** The same; where it names a line of the answer, with what stands there. */
  Failure showing(String source) {
    Matcher named = LINE.matcher(message);
    List<String> lines = source.lines().toList();
    int number = named.find() ? Integer.parseInt(named.group("number")) : 0;
    boolean isThere = number >= 1 && number <= lines.size();
    return isThere ? new Failure(behaviour, message + ": " + lines.get(number - 1).strip()) : this;
  }

  /** Whether both name the same line of the answer. */
  boolean isInTheLineOf(Failure other) {
    String line = ending("number");
    return !line.isEmpty() && line.equals(other.ending("number"));
  }

  /** The same; what the exception means is not told again. */
  Failure inTheLineOf(Failure other) {
    String meaning = ending("meaning");
    return meaning.equals(other.ending("meaning"))
        ? new Failure(behaviour, message.replace(meaning + ", in line ", ", in line "))
        : this;
  }

  private String ending(String part) {
    Matcher line = LINE.matcher(message);
    return line.find() ? line.group(part) : "";
  }

  /** All of them, as they are told one after the other. */
  static List<Failure> inARow(List<Failure> failures) {
    List<Failure> told = new ArrayList<>();
    failures.forEach(failure -> told.add(failure.after(told)));
    return told;
  }

  /**
   * The same after others, of which the last one may have shown the same input already, or have
   * failed for the same reason. Numbers are told again.
   *
   * @param others what stands before this
   * @return with an input and a reason shown once in a row
   */
  Failure after(List<Failure> others) {
    String input = input();
    boolean isSameInput = !input.isEmpty() && input.equals(lastInput(others));
    boolean isSameReason = !reason().contains("expected ") && reason().equals(lastReason(others));
    return new Failure(
        behaviour, (isSameInput ? SAME_INPUT : input) + (isSameReason ? SAME_REASON : reason()));
  }

  /**
   * What happened instead, as it is told where the others are not beside it.
   *
   * @param all the failures of the task, this one among them, in their order
   * @return the message with its own counterexample and reason
   */
  public String alone(List<Failure> all) {
    List<Failure> others = all.subList(0, all.indexOf(this));
    return (message.startsWith(SAME_INPUT) ? lastInput(others) : input())
        + (reason().equals(SAME_REASON) ? lastReason(others) : reason());
  }

  /** The input that the last of them is about. */
  private static String lastInput(List<Failure> others) {
    return last(others, other -> other.message.startsWith(SAME_INPUT) ? null : other.input());
  }

  /** Why the last of them failed. */
  private static String lastReason(List<Failure> others) {
    return last(others, other -> other.reason().equals(SAME_REASON) ? null : other.reason());
  }

  /** What the last of them says that says more than that it is the same. */
  private static String last(List<Failure> others, Function<Failure, String> said) {
    for (int i = others.size() - 1; i >= 0; i--) {
      String found = said.apply(others.get(i));
      if (found != null) {
        return found;
      }
    }
    return "";
  }

  /** What a counterexample begins with: {@code with a = 0.0: }; empty if there is none. */
  private String input() {
    int end = message.startsWith("with ") ? message.indexOf(": ") : -1;
    return end < 0 ? "" : message.substring(0, end + 2);
  }

  /** What follows the counterexample. */
  private String reason() {
    String input = message.startsWith(SAME_INPUT) ? SAME_INPUT : input();
    return message.substring(input.length());
  }
}
