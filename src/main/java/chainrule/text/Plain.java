package chainrule.text;

import java.util.List;
import java.util.regex.Pattern;

/**
 * Text of strangers, made harmless: what a student's code or file name contains is shown as
 * characters, and cannot move the cursor, hide text or reverse its direction.
 */
public final class Plain {

  /** Enough for the largest honest counterexample. */
  private static final int LONGEST = 2000;

  /**
   * Zero-width joiners where they spell: between Arabic letters, as in Persian names, after the
   * mark of an Indic letter, as in Sinhala ones, and between the pictures that one emoji is made
   * of.
   */
  private static final String SPELLING =
      "(?<=\\p{IsArabic})[\\u200C\\u200D](?=\\p{IsArabic})"
          + "|(?<=[\\p{Mn}&&[^\\p{IsInherited}]])[\\u200C\\u200D]"
          // one or two, since a lookbehind counts UTF-16 code units
          + "|(?<=[\\p{So}\\uFE0F\\x{1F3FB}-\\x{1F3FF}]{1,2})\\u200D(?=\\p{So})";

  /**
   * Control characters, unpaired surrogates, characters that turn the writing direction or cannot
   * be seen, ends of lines and paragraphs, and what XML forbids.
   */
  private static final Pattern HARMFUL =
      Pattern.compile(
          "(?!" + SPELLING + ")[\\p{Cc}\\p{Cf}\\p{Cs}\\p{Co}\\p{Zl}\\p{Zp}\\uFFFE\\uFFFF]");

  private static final Pattern BREAK = Pattern.compile("\\s*\\R\\s*|\\t");

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
    String cut = cut(text);
    return isAscii(cut) ? cut.strip() : harmless(BREAK.matcher(cut).replaceAll(" ")).strip();
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
        : cut(text).lines().map(line -> harmless(line.replace('\t', ' ')).stripTrailing()).toList();
  }

  private static String harmless(String text) {
    return isAscii(text) ? text : HARMFUL.matcher(text).replaceAll("\uFFFD");
  }

  /** Most text has nothing but printable ASCII in it, and a look at each character is quick. */
  private static boolean isAscii(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) < ' ' || text.charAt(i) > '~') {
        return false;
      }
    }
    return true;
  }

  private static String cut(String text) {
    return text.length() > LONGEST ? text.substring(0, LONGEST) + " … (shortened)" : text;
  }
}
