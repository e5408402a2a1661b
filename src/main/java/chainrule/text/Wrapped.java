package chainrule.text;

import java.lang.Character.UnicodeScript;
import java.util.Set;
import java.util.stream.Collectors;

/** Wraps text for a terminal, breaking long lines between words. */
public final class Wrapped {

  private static final int USUAL = 80;
  private static final int NARROWEST = 20;

  private static final Set<UnicodeScript> WIDE =
      Set.of(
          UnicodeScript.HAN, UnicodeScript.HIRAGANA, UnicodeScript.KATAKANA, UnicodeScript.HANGUL);

  private Wrapped() {}

  /**
   * Text as it is shown where it goes: on a terminal wrapped at its width, else as it is.
   *
   * @param text any lines
   * @return the lines to show
   */
  public static String forConsole(String text) {
    return Terminal.isThere() ? at(width(), text) : text;
  }

  /**
   * Text beside what stands before it: on a terminal wrapped in a column of its own.
   *
   * @param first the first column, with the blanks that separate the two
   * @param text one line
   * @return the lines to show
   */
  public static String beside(String first, String text) {
    return Terminal.isThere() ? beside(width(), first, text) : first + text;
  }

  static String beside(int width, String first, String text) {
    int column = Math.max(NARROWEST, width - first.length());
    return first + paragraph(column, text).replace("\n", "\n" + " ".repeat(first.length()));
  }

  /**
   * How wide the output may be.
   *
   * @return what the terminal says of itself; 80 if it says nothing
   */
  public static int width() {
    return width(System.getenv("COLUMNS"));
  }

  /** What the terminal says of itself; 80 if it says nothing. */
  static int width(String columns) {
    return columns != null && columns.matches("[1-9]\\d{0,3}")
        ? Math.max(NARROWEST, Integer.parseInt(columns))
        : USUAL;
  }

  /**
   * Wraps lines to a width; continuation lines are indented a little further.
   *
   * @param width the most characters of a line; a word that is longer stays whole
   * @param text any lines
   * @return the same words
   */
  public static String at(int width, String text) {
    String wrapped =
        text.lines().map(line -> line(width, line, 2)).collect(Collectors.joining("\n"));
    return text.endsWith("\n") ? wrapped + "\n" : wrapped;
  }

  /**
   * As much of a line as fits. One that is drawn again and again takes a column less than {@link
   * #width()}: a full line would begin a new one.
   *
   * @param columns how many there are for it
   * @param line any line
   * @return its beginning, or all of it
   */
  public static String cut(int columns, String line) {
    int end = 0;
    while (end < line.length()) {
      int next = line.offsetByCodePoints(end, 1);
      if (columns(line.substring(0, next)) > columns) {
        break;
      }
      end = next;
    }
    return line.substring(0, end);
  }

  /**
   * How wide a terminal shows a line: Chinese, Japanese and Korean characters take two columns,
   * accents that stand above others none.
   *
   * @param line any line
   * @return columns
   */
  public static int columns(String line) {
    return line.codePoints().map(Wrapped::columns).sum();
  }

  private static int columns(int character) {
    boolean isAbove =
        switch (Character.getType(character)) {
          case Character.NON_SPACING_MARK, Character.ENCLOSING_MARK, Character.FORMAT -> true;
          default -> false;
        };
    return isAbove ? 0 : WIDE.contains(UnicodeScript.of(character)) ? 2 : 1;
  }

  /**
   * A paragraph of a width, all of whose lines begin below each other.
   *
   * @param width the most characters of a line; a word that is longer stays whole
   * @param text one line
   * @return the same words
   */
  public static String paragraph(int width, String text) {
    return line(width, text, 0);
  }

  private static String line(int width, String line, int further) {
    if (line.length() <= width) {
      return line;
    }
    int left = line.length() - line.stripLeading().length();
    String indent = " ".repeat(Math.min(left + further, width / 2));
    StringBuilder text = new StringBuilder(line.substring(0, left));
    int start = 0;
    boolean isFirst = true;
    for (String word : line.strip().split(" ")) {
      boolean isFull = text.length() - start + 1 + word.length() > width;
      if (!isFirst && isFull) {
        text.append('\n');
        start = text.length();
        text.append(indent);
      } else if (!isFirst) {
        text.append(' ');
      }
      text.append(word);
      isFirst = false;
    }
    return text.toString();
  }
}
