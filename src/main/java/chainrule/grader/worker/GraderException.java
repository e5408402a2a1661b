package chainrule.grader.worker;

/** A fault of the grader or of the machine, never of the student: no grade follows from it. */
public final class GraderException extends RuntimeException {

  private static final long serialVersionUID = 1;

  /**
   * With a message for the user.
   *
   * @param message one line
   * @param cause what happened, or null
   */
  public GraderException(String message, Throwable cause) {
    super(message, cause);
  }
}
