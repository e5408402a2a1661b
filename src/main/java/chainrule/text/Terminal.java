package chainrule.text;

import java.io.Console;

/**
 * What the program's output goes to. Colours and a cleared screen are for a terminal only; in a
 * pipe or a file the text stays as it is.
 */
public final class Terminal {

  private static final String GREEN = "\033[32m";
  private static final String RED = "\033[31m";
  private static final String BOLD = "\033[1m";
  private static final String PLAIN = "\033[0m";
  private static final String CLEAR = "\033[H\033[2J\033[3J";

  private Terminal() {}

  /**
   * Whether somebody looks at the output as it is written. From Java 22 on there may be a console
   * that is no terminal, and a method that tells.
   *
   * @return true on a terminal that can draw a line anew
   */
  public static boolean isThere() {
    Console console = System.console();
    if (console == null || "dumb".equals(System.getenv("TERM"))) {
      return false;
    }
    try {
      return (boolean) Console.class.getMethod("isTerminal").invoke(console);
    } catch (ReflectiveOperationException e) {
      return true;
    }
  }

  /**
   * An old console of Windows would show the codes; terminals that understand them set these
   * variables.
   */
  private static boolean knowsCodes() {
    return isThere() && (System.getenv("TERM") != null || System.getenv("WT_SESSION") != null);
  }

  /**
   * Whether colours are shown and wanted: not if {@code NO_COLOR} is set.
   *
   * @return true for colours
   */
  public static boolean hasColours() {
    return knowsCodes() && wantsColours(System.getenv("NO_COLOR"));
  }

  /** As no-color.org has it: any value but an empty one says no. */
  static boolean wantsColours(String noColor) {
    return noColor == null || noColor.isEmpty();
  }

  /**
   * What clears the screen.
   *
   * @return nothing where that cannot be
   */
  public static String clear() {
    return knowsCodes() ? CLEAR : "";
  }

  /**
   * A report as it is shown where it goes: on a terminal wrapped, with ✓ in green and ✗ in red.
   *
   * @param report any lines
   * @return the lines to show
   */
  public static String report(String report) {
    String wrapped = Wrapped.forConsole(report);
    return hasColours() ? coloured(wrapped) : wrapped;
  }

  /** With the marks at the beginnings of lines in colour. */
  static String coloured(String report) {
    return report
        .replaceAll("(?m)^(\\s*)✓", "$1" + GREEN + "✓" + PLAIN)
        .replaceAll("(?m)^(\\s*)✗", "$1" + RED + "✗" + PLAIN);
  }

  /**
   * A heading, bold where that can be.
   *
   * @param text one line
   * @return the line to show
   */
  public static String heading(String text) {
    return hasColours() ? BOLD + text + PLAIN : text;
  }
}
