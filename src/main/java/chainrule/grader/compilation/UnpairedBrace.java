package chainrule.grader.compilation;

import java.util.Locale;
import java.util.regex.Pattern;
import javax.tools.Diagnostic;

/**
 * A brace that is missing, or one too many: the compiler reports the place where parsing fails, not
 * where the brace is missing or too many.
 */
final class UnpairedBrace {

  private static final Pattern METHOD = Pattern.compile("(public|private|protected|static) ");
  private static final Pattern STATEMENT =
      Pattern.compile("(return|if|else|for|while|do|switch|throw|try)\\b");
  private static final Pattern TYPE = Pattern.compile("\\b(class|interface|enum|record)\\s+\\w");

  /** What compilers of Java 21 and later say instead, who know methods without a class. */
  private static final Pattern NO_CLASS =
      Pattern.compile("(?s)(unnamed|implicitly declared) classes are .*");

  private static final String OUTSIDE = "class, interface, enum, or record expected";

  private UnpairedBrace() {}

  /**
   * Whether an error is about what stands outside of a class; the compiler may report each of its
   * lines.
   *
   * @param error what the compiler says
   * @return true if there should be a class
   */
  static boolean isOutside(Diagnostic<?> error) {
    return alike(error.getMessage(Locale.ROOT)).equals(OUTSIDE);
  }

  /** Whether an error says no more than that something stands outside of a class. */
  static boolean isEcho(Diagnostic<?> error) {
    return error.getCode().endsWith("class.should.not.have.package.declaration");
  }

  /** The message in the words of Java 17, whichever Java the compiler is of. */
  static String alike(String message) {
    return NO_CLASS.matcher(message).replaceFirst(OUTSIDE);
  }

  /**
   * What may be missing, or too many.
   *
   * @param message what the compiler says
   * @param before the source up to the place that is meant
   * @param rest the source from there on
   * @return a question; empty if the message is about something else
   */
  static String advice(String message, String before, String rest) {
    if (message.contains("reached end of file while parsing")) {
      return "; is a } missing at the end, or further up?";
    }
    if (message.contains("illegal start of expression") && METHOD.matcher(rest).lookingAt()) {
      return "; a method cannot begin within another one: is a } missing above?";
    }
    if (message.endsWith(OUTSIDE) && TYPE.matcher(before).find()) {
      return "; the class has ended further up: is there a } too many?";
    }
    boolean isOutOfPlace =
        message.contains("illegal start of type") || message.contains("statements not expected");
    return isOutOfPlace && STATEMENT.matcher(rest).lookingAt()
        ? "; a statement stands in a method: is there a } too many above?"
        : "";
  }
}
