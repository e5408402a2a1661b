package chainrule.text;

/** Input that cannot be read; the message is one line that says what is wrong and what to do. */
public final class UnreadableException extends RuntimeException {

  private static final long serialVersionUID = 1;

  /**
   * With a message for the user.
   *
   * @param message one line
   */
  public UnreadableException(String message) {
    super(message);
  }
}
