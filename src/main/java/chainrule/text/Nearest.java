package chainrule.text;

import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;

/** The known word that a mistyped one probably means. */
public final class Nearest {

  private Nearest() {}

  /**
   * The word that is meant, if one is near.
   *
   * @param typed what was typed
   * @param known the words that there are
   * @return the one that takes the fewest changes: at most 2, and fewer than half the letters; case
   *     does not matter
   */
  public static Optional<String> to(String typed, Collection<String> known) {
    int most = Math.min(2, (typed.length() - 1) / 2);
    return known.stream()
        .filter(word -> changes(typed, word) <= most)
        .min(Comparator.comparingInt(word -> changes(typed, word)));
  }

  /**
   * A question to put behind the wrong word.
   *
   * @param typed what was typed
   * @param known the words that there are
   * @return {@code " (did you mean …?)"}, or nothing if nothing is near
   */
  public static String question(String typed, Collection<String> known) {
    return to(typed, known).map(word -> " (did you mean " + word + "?)").orElse("");
  }

  /** Letters put in, left out, replaced, or exchanged with the next one. */
  static int changes(String typed, String word) {
    String a = typed.toLowerCase(Locale.ROOT);
    String b = word.toLowerCase(Locale.ROOT);
    int[][] d = new int[a.length() + 1][b.length() + 1];
    for (int i = 0; i <= a.length(); i++) {
      for (int j = 0; j <= b.length(); j++) {
        if (i == 0 || j == 0) {
          d[i][j] = i + j;
          continue;
        }
        int replaced = d[i - 1][j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
        d[i][j] = Math.min(replaced, 1 + Math.min(d[i - 1][j], d[i][j - 1]));
        boolean isSwap =
            i > 1
                && j > 1
                && a.charAt(i - 1) == b.charAt(j - 2)
                && a.charAt(i - 2) == b.charAt(j - 1);
        d[i][j] = isSwap ? Math.min(d[i][j], d[i - 2][j - 2] + 1) : d[i][j];
      }
    }
    return d[a.length()][b.length()];
  }
}
