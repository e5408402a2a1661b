package chainrule.text;

import java.util.List;

/**
 * Text of strangers, made harmless: what a student's code or file name says is shown as characters,
 * and moves no cursor, hides nothing and turns no line around.
 */
public final class Plain {

  /** Enough for the largest honest counterexample. */
  private static final int LONGEST = 2000;

  /**
   * Control characters, halves of characters, characters that turn the writing direction or cannot
   * be seen, ends of lines and paragraphs, and what XML forbids.
   */
  private static final String HARMFUL =
      "[\\p{Cc}\\p{Cf}\\p{Cs}\\p{Co}\\p{Zl}\\p{Zp}\\uFFFE\\uFFFF]";

  /** Static methods only. */
  private Plain() {}

  /**
   * One line, not longer than a few screens.
   *
   * @param text any text; null is empty
   * @return the text with {@code �} for each character that might do harm, a blank for each line
   *     break or tabulator, and an end where it is too long
   */
  public static String line(String text) {
    if (text == null) {
      return "";
    }
    return cut(text).replaceAll("\\s*\\R\\s*|\\t", " ").replaceAll(HARMFUL, "\uFFFD").strip();
  }

  /**
   * The lines of a text, not longer than a few screens, each as far to the right as it was.
   *
   * @param text any text; null is empty
   * @return its lines, with {@code �} for each character that might do harm and a blank for each
   *     tabulator
   */
  public static List<String> lines(String text) {
    return text == null
        ? List.of()
        : cut(text)
            .lines()
            .map(line -> line.replace('\t', ' ').replaceAll(HARMFUL, "\uFFFD").stripTrailing())
            .toList();
  }

  private static String cut(String text) {
    return text.length() > LONGEST ? text.substring(0, LONGEST) + " … (shortened)" : text;
  }
}
