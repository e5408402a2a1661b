package chainrule.cli;

/** A wrong command line; the message is one line that says what to write instead. */
final class UsageException extends RuntimeException {

  private static final long serialVersionUID = 1;

  UsageException(String message) {
    super(message);
  }
}
