package chainrule.compilation;

/** What strangers wrote, as one line that neither breaks a terminal nor fills the screen. */
public final class OneLine {

  private static final int LONGEST = 400;

  /** Static methods only. */
  private OneLine() {}

  /**
   * Makes a text safe to print.
   *
   * @param text anything
   * @return the text with control characters, line ends, invisible marks that turn the direction of
   *     writing, and broken surrogates shown as escapes; cut, with dots, after 400 characters
   */
  public static String of(String text) {
    StringBuilder line = new StringBuilder();
    int end = Math.min(text.length(), LONGEST);
    text.substring(0, end)
        .codePoints()
        .forEach(
            c -> {
              if (isVisible(c)) {
                line.appendCodePoint(c);
              } else {
                line.append("\\u%04X".formatted(c));
              }
            });
    return end < text.length() ? line + " …" : line.toString();
  }

  private static boolean isVisible(int codePoint) {
    switch (Character.getType(codePoint)) {
      case Character.CONTROL:
      case Character.FORMAT:
      case Character.SURROGATE:
      case Character.LINE_SEPARATOR:
      case Character.PARAGRAPH_SEPARATOR:
        return false;
      default:
        return true;
    }
  }
}
