package chainrule.grader.classroom.assignment;

/** A value that is not allowed for its key; the message says what is. */
final class WrongValueException extends Exception {

  private static final long serialVersionUID = 1;

  WrongValueException(String message) {
    super(message);
  }
}
