package chainrule.grader.question;

/**
 * An exception that came out of a call, in place of a result.
 *
 * @param cause the exception, which may be somebody's own and is not asked for its message
 */
record Thrown(Throwable cause) {}
