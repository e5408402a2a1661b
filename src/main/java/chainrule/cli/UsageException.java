package chainrule.cli;

/**
 * A command line that asks for something that there is not; the message is one line with the mend.
 */
final class UsageException extends RuntimeException {

  private static final long serialVersionUID = 1;

  UsageException(String message) {
    super(message);
  }
}
