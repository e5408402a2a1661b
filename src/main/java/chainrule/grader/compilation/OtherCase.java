package chainrule.grader.compilation;

import java.lang.reflect.Member;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A name that exists in another case, {@code Value} for {@code value}. */
final class OtherCase {

  private static final Pattern UNKNOWN =
      Pattern.compile("(cannot find symbol: (?:method|variable|class)|package) (\\w{1,99})\\b(.*)");

  /** One that nobody ends goes to the end, so that no text is gone through again and again. */
  private static final Pattern COMMENT = Pattern.compile("(?s)/\\*.*?(?:\\*/|\\z)|//[^\\n]*");

  private static final Pattern METHOD = Pattern.compile("\\b(\\w{1,99})\\s{0,9}\\(");
  private static final Pattern WORD = Pattern.compile("\\b(\\w{1,99})\\b(?!\\s{0,9}\\()");

  private OtherCase() {}

  /**
   * What the name may be.
   *
   * @param message what the compiler says
   * @param source the source that it says it of
   * @return a question; empty if the message is about something else, or no name is like that
   */
  static String advice(String message, String source) {
    Matcher unknown = UNKNOWN.matcher(message);
    if (!unknown.find()) {
      return "";
    }
    String name = unknown.group(2);
    return known(unknown.group(1), unknown.group(3), source)
        .filter(known -> known.equalsIgnoreCase(name) && !known.equals(name))
        .findFirst()
        .map(known -> "; is it " + known + "? Capitals count in Java")
        .orElse("");
  }

  /** The names that there are, in a class or in a source. */
  private static Stream<String> known(String kind, String place, String source) {
    boolean isMethod = kind.endsWith("method");
    if (kind.equals("package")) {
      return Stream.of("System");
    }
    if (kind.endsWith("class")) {
      return Stream.of("boolean", "double", "int", "long", "Double", "Integer", "Math", "String");
    }
    if (place.endsWith("in class java.lang.Math")) {
      Member[] members = isMethod ? Math.class.getMethods() : Math.class.getFields();
      return Stream.of(members).map(Member::getName);
    }
    if (place.endsWith("[]")) {
      return isMethod ? Stream.of("clone") : Stream.of("length");
    }
    Stream<String> words =
        (isMethod ? METHOD : WORD)
            .matcher(COMMENT.matcher(source).replaceAll(" "))
            .results()
            .map((MatchResult word) -> word.group(1));
    return isMethod ? words : Stream.concat(Stream.of("true", "false", "null"), words);
  }
}
