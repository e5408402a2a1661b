package chainrule.grader.grading;

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
}
