package chainrule.grader.allowlist;

/** A class file that is not what a compiler writes, or uses something that we do not know. */
final class MalformedClassException extends RuntimeException {

  private static final long serialVersionUID = 1;

  MalformedClassException(String message) {
    super(message);
  }
}
