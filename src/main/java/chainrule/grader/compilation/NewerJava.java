package chainrule.grader.compilation;

import java.util.Locale;
import java.util.regex.Pattern;
import javax.tools.Diagnostic;

/** What only a compiler of a later Java accepts. */
final class NewerJava {

  private static final Pattern LANGUAGE =
      Pattern.compile("preview|feature\\.not\\.supported|underscore\\.as\\.identifier");

  /** Members that classes of the JDK have since: the others of that name are misspelt. */
  private static final Pattern MEMBER =
      Pattern.compile(
          "symbol: +(?:method|variable) (?:TAU|addFirst|addLast|ceilDiv|ceilDivExact|ceilMod|clamp"
              + "|divideExact|firstEntry|floorDivExact|gather|getFirst|getLast|lastEntry|powExact"
              + "|putFirst|putLast|removeFirst|removeLast|repeat|reversed|sequenced\\w+"
              + "|splitWithDelimiters|unsigned\\w+)\\b[^\\n]*"
              + "\\n *location: +(?:class|interface|variable \\w+ of type) java\\.");

  /** What earlier compilers only stumble over: a record taken apart, all classes of a module. */
  private static final Pattern LINE =
      Pattern.compile(
          "(?:\\binstanceof|\\bcase)\\s{1,9}[\\w.]{1,99}(?:<[^>(]{0,99}>)?\\s{0,9}"
              + "\\([^()]{0,99}\\w\\s{1,9}\\w{1,99}\\s{0,9}[,)]"
              + "|^\\s*import\\s{1,9}module\\s");

  private NewerJava() {}

  /**
   * Whether an error is one to the grader's compiler only; all others follow from it then.
   *
   * @param error what the compiler says
   * @param line the line of the source that it is about
   * @return true for what the language or the JDK has since Java 17
   */
  static boolean is(Diagnostic<?> error, String line) {
    return LANGUAGE.matcher(error.getCode()).find() && !UnpairedBrace.isOutside(error)
        || error.getCode().contains("cant.resolve.location")
            && MEMBER.matcher(error.getMessage(Locale.ROOT)).find()
        || error.getCode().endsWith("expected") && LINE.matcher(line).find();
  }
}
