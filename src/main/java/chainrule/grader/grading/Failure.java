package chainrule.grader.grading;

import chainrule.grader.exercise.Task;
import java.util.Locale;

/**
 * One behaviour that was wrong.
 *
 * @param behaviour what the test asks, in words, such as "at zero is one half"; empty if the
 *     failure is not that of one test
 * @param message what happened instead, with the smallest counterexample if there is one
 */
public record Failure(String behaviour, String message) {

  /**
   * Both in one line.
   *
   * @return the behaviour, a colon and the message
   */
  public String text() {
    return behaviour.isEmpty() ? message : behaviour + ": " + message;
  }

  /**
   * What a test asks, in words: {@code value_atZero_isOneHalf} reads "at zero is one half".
   *
   * @param test the name of one of a task's tests
   * @param task the task
   * @return the rest of the name in small letters
   */
  public static String behaviour(String test, Task task) {
    return test.substring(task.method().length() + 1)
        .replace('_', ' ')
        .replaceAll("(\\p{Lu}|\\d+)", " $1")
        .toLowerCase(Locale.ROOT)
        .replaceAll(" +", " ");
  }
}
