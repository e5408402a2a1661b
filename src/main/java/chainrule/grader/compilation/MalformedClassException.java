package chainrule.grader.compilation;

/** A class file that is not what a compiler writes, or uses something that we do not know. */
public final class MalformedClassException extends RuntimeException {

  private static final long serialVersionUID = 1;

  /**
   * With a message for the user.
   *
   * @param message what is wrong with it
   */
  public MalformedClassException(String message) {
    super(message);
  }
}
