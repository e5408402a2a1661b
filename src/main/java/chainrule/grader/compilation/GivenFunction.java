package chainrule.grader.compilation;

import java.lang.reflect.Modifier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A function that a formula is given and that was called as if it were a method: {@code f(x)}. */
final class GivenFunction {

  private static final Pattern CALLED =
      Pattern.compile("cannot find symbol: method (\\w{1,99})\\(");

  private GivenFunction() {}

  /**
   * What to write in place of such a call.
   *
   * @param message what the compiler says
   * @param source the source that it says it of
   * @return how the function is called; empty if the message is about something else
   */
  static String advice(String message, String source) {
    Matcher called = CALLED.matcher(message);
    if (!called.find()) {
      return "";
    }
    String name = called.group(1);
    Matcher given =
        Pattern.compile("\\b([A-Z]\\w{1,99})(?:<[^<>]{1,99}>)? " + name + "\\b").matcher(source);
    return given.find() ? advice(given.group(1), name, onlyMethod(given.group(1))) : "";
  }

  private static String advice(String type, String name, String method) {
    return method.isEmpty()
        ? ""
        : "; %s is a %s that you are given: write %s.%s(…)".formatted(name, type, name, method);
  }

  private static String onlyMethod(String type) {
    try {
      return Stream.of(Class.forName("java.util.function." + type).getMethods())
          .filter(method -> Modifier.isAbstract(method.getModifiers()))
          .findFirst()
          .orElseThrow()
          .getName();
    } catch (ClassNotFoundException e) {
      return "";
    }
  }
}
