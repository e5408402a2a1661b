package chainrule.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The numbers that prose tells. One with a point in it has to be printed, with its minus if it has
 * one. A whole one of two digits and more has to be printed or to stand in the code; smaller ones
 * may be spoken of freely, and in formulas every whole number may.
 */
final class ProseNumbers {

  private static final Pattern NUMBER =
      Pattern.compile("(?:(?<![\\w.)])[-−])?(?<![\\w.])\\d+(\\.\\d+)?([eE][-+]?\\d+)?(?![\\w])");

  /** Links lead to numbered files, and code is checked by other tests. */
  private static final Pattern NOT_TOLD = Pattern.compile("(?<=])\\([^)]*\\)|`[^`]*`");

  private static final Pattern FORMULA =
      Pattern.compile("\\$\\$.*?\\$\\$|\\$[^$]*\\$", Pattern.DOTALL);

  private ProseNumbers() {}

  /** All numbers of a text; −7.0 is there as -7, 7.0 and 7 too. */
  static Set<String> of(String text) {
    Set<String> numbers = new TreeSet<>();
    Matcher number = NUMBER.matcher(text);
    while (number.find()) {
      String plain = number.group().replace('−', '-');
      for (String digits : List.of(plain, plain.replaceFirst("\\.0+$", ""))) {
        numbers.add(digits);
        numbers.add(digits.replaceFirst("^-", ""));
      }
    }
    return numbers;
  }

  /** The numbers of prose that are neither printed nor free, each with file and line. */
  static List<String> unprinted(
      MarkdownBlock prose, Set<String> printed, Predicate<String> wholeIsFree) {
    List<String> complaints = new ArrayList<>();
    String told = blanked(NOT_TOLD, prose.text());
    String withoutFormulas = blanked(FORMULA, told);
    Matcher number = NUMBER.matcher(told);
    while (number.find()) {
      String plain = number.group().replace('−', '-');
      boolean whole = number.group(1) == null && number.group(2) == null;
      boolean free = whole && (plain.matches("-?\\d") || isBlank(withoutFormulas, number));
      if (!free && !printed.contains(plain) && !(whole && wholeIsFree.test(plain))) {
        long down = told.substring(0, number.start()).chars().filter(c -> c == '\n').count();
        complaints.add(
            "%s:%d: %s is not among what it prints"
                .formatted(prose.file(), prose.line() + down, plain));
      }
    }
    return complaints;
  }

  private static boolean isBlank(String text, Matcher number) {
    return text.substring(number.start(), number.end()).isBlank();
  }

  /** The text with blanks in place of what matches, so that every line stays where it is. */
  private static String blanked(Pattern pattern, String text) {
    return pattern.matcher(text).replaceAll(m -> m.group().replaceAll("[^\n]", " "));
  }
}
