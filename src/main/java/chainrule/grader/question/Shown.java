package chainrule.grader.question;

import chainrule.text.Apart;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.function.Supplier;
import java.util.random.RandomGenerator;
import java.util.regex.Pattern;

/** Arguments and results as text, short enough to compute by hand. */
public final class Shown {

  private static final int MOST = 100;
  private static final int LONGEST = 400;
  private static final int MOST_ITEMS = 24;
  private static final String TOO_MUCH = "too much to show";
  private static final String ADDRESSED = "…";
  private static final Pattern NUMBER = Pattern.compile("-?\\d+\\.\\d+(E-?\\d+)?|NaN|-?Infinity");
  private static final Pattern ADDRESS = Pattern.compile("\\$\\$Lambda|@\\p{XDigit}+");

  private Shown() {}

  /**
   * A value.
   *
   * @param value a number, an array, a record, or what came out of a call
   * @return its text; what can only show its address stays untold, and what is long is cut
   */
  public static String of(Object value) {
    if (value instanceof Thrown thrown) {
      return thrown.cause().getClass().getSimpleName();
    }
    if (value instanceof RandomGenerator) {
      return "any";
    }
    if (Outcome.of(value).numbers().length > MOST) {
      return TOO_MUCH;
    }
    String inBrackets = Arrays.deepToString(new Object[] {value});
    String text = inBrackets.substring(1, inBrackets.length() - 1);
    boolean isAddress = text.indexOf('@') >= 0 && ADDRESS.matcher(text).find();
    return isAddress ? ADDRESSED : text;
  }

  /**
   * Whether somebody could compute with it.
   *
   * @param text what is shown
   * @return true if nothing in it is untold or cut, and it is short
   */
  public static boolean isPlain(String text) {
    return !text.contains(TOO_MUCH)
        && !text.contains(ADDRESSED)
        && text.length() <= LONGEST
        && text.chars().filter(c -> c == ',').count() < MOST_ITEMS;
  }

  /**
   * What should have come and what came, with the digits that matter.
   *
   * @param expected the right result
   * @param right the same as numbers
   * @param got what came, as numbers
   * @param inWords what came, asked for only where the numbers do not tell it
   * @return both, for a student
   */
  public static String compared(
      Object expected, Outcome right, Outcome got, Supplier<String> inWords) {
    boolean isAlike = right.shape().equals(got.shape()) && right.numbers().length <= MOST;
    List<Apart> all = isAlike ? apart(right, got) : List.of();
    boolean isOfNumbers =
        expected instanceof Double
            || expected instanceof double[]
            || expected instanceof double[][];
    if (isOfNumbers && isAlike) {
      return compared(
          arranged(right, all.stream().map(Apart::expected).iterator()),
          arranged(right, all.stream().map(Apart::got).iterator()));
    }
    return compared(
        rounded(of(expected), all.stream().map(Apart::expected).toList()),
        rounded(inWords.get(), all.stream().map(Apart::got).toList()));
  }

  /** Where only an array was changed or handed back, the numbers are as they should be. */
  private static String compared(String expected, String got) {
    return expected.equals(got)
        ? "the result is %s, as it should be".formatted(got)
        : "expected %s, got %s".formatted(expected, got);
  }

  /** Where they agree in all but others, a few digits will do. */
  private static List<Apart> apart(Outcome right, Outcome got) {
    boolean agrees = right.agrees(got);
    List<Apart> all = new ArrayList<>();
    for (int i = 0; i < right.numbers().length; i++) {
      double number = right.numbers()[i];
      all.add(
          !agrees && right.agreesAt(i, got)
              ? Apart.alike(number)
              : Apart.of(number, got.numbers()[i]));
    }
    return all;
  }

  /**
   * The same words with these numbers in the places of theirs; with few digits if there are none.
   */
  private static String rounded(String words, List<String> numbers) {
    Iterator<String> next = numbers.iterator();
    boolean fit = NUMBER.matcher(words).results().count() == numbers.size();
    return NUMBER
        .matcher(words)
        .replaceAll(
            found -> fit ? next.next() : Apart.alike(Double.parseDouble(found.group())).expected());
  }

  /** Numbers in the places that the shape has for them. */
  private static String arranged(Outcome like, Iterator<String> numbers) {
    StringBuilder text = new StringBuilder();
    for (char part : like.shape().toCharArray()) {
      boolean follows = text.length() > 0 && text.charAt(text.length() - 1) != '[';
      text.append(follows && part != ']' ? ", " : "");
      text.append(part == '.' ? numbers.next() : String.valueOf(part));
    }
    return text.toString();
  }
}
