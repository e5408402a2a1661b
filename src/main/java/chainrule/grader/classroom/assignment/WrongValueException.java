package chainrule.grader.classroom.assignment;

/** A value that is none; the message says what it may be. */
final class WrongValueException extends Exception {

  private static final long serialVersionUID = 1;

  WrongValueException(String message) {
    super(message);
  }
}
