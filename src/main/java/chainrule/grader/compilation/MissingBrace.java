package chainrule.grader.compilation;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A bracket that is not closed, of which the compiler says where it no longer understands. */
final class MissingBrace {

  private static final Pattern WITHIN_A_METHOD =
      Pattern.compile("line (\\d{1,9}): illegal start of expression");
  private static final Pattern METHOD = Pattern.compile("\\s*(public|private|protected|static) .*");

  private MissingBrace() {}

  /**
   * What may be missing.
   *
   * @param message what the compiler says
   * @param source the source that it says it of
   * @return a question; empty if the message is about something else
   */
  static String advice(String message, String source) {
    if (message.contains("reached end of file while parsing")) {
      return "; is a } missing at the end, or further up?";
    }
    Matcher place = WITHIN_A_METHOD.matcher(message);
    return place.find() && isMethod(source, Integer.parseInt(place.group(1)))
        ? "; a method cannot begin within another one: is a } missing above?"
        : "";
  }

  private static boolean isMethod(String source, int line) {
    return METHOD.matcher(source.lines().skip(line - 1L).findFirst().orElse("")).matches();
  }
}
