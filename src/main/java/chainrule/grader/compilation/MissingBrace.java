package chainrule.grader.compilation;

import java.util.regex.Pattern;

/**
 * A brace that is not closed: the compiler reports the place where parsing fails, not where the
 * brace is missing.
 */
final class MissingBrace {

  private static final Pattern METHOD = Pattern.compile("(public|private|protected|static) ");

  private MissingBrace() {}

  /**
   * What may be missing.
   *
   * @param message what the compiler says
   * @param rest the source from the place on that is meant
   * @return a question; empty if the message is about something else
   */
  static String advice(String message, String rest) {
    if (message.contains("reached end of file while parsing")) {
      return "; is a } missing at the end, or further up?";
    }
    return message.contains("illegal start of expression") && METHOD.matcher(rest).lookingAt()
        ? "; a method cannot begin within another one: is a } missing above?"
        : "";
  }
}
