package chainrule.grader.diagnosis;

import chainrule.text.Apart;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.function.Supplier;
import java.util.regex.Pattern;

/** Arguments and results in words, short enough to be redone by hand. */
final class Shown {

  private static final int MOST = 100;
  private static final int LONGEST = 400;
  private static final String TOO_MUCH = "too much to show";
  private static final String ADDRESSED = "…";
  private static final Pattern ADDRESS = Pattern.compile("\\$\\$Lambda|@\\p{XDigit}{5,}");

  private Shown() {}

  /** A value; what can only show its address stays untold, and what is long is cut. */
  static String of(Object value) {
    if (value instanceof Thrown thrown) {
      return thrown.cause().getClass().getSimpleName();
    }
    if (Outcome.of(value).numbers().length > MOST) {
      return TOO_MUCH;
    }
    String inBrackets = Arrays.deepToString(new Object[] {value});
    String text = inBrackets.substring(1, inBrackets.length() - 1);
    boolean isAddress = text.indexOf('@') >= 0 && ADDRESS.matcher(text).find();
    return isAddress ? ADDRESSED : text;
  }

  /** Whether somebody could compute with it. */
  static boolean isPlain(String text) {
    return !text.contains(TOO_MUCH) && !text.contains(ADDRESSED) && text.length() <= LONGEST;
  }

  /** What should have come and what came, with the digits that matter. */
  static String compared(Object expected, Outcome right, Outcome got, Supplier<String> inWords) {
    boolean isOfNumbers =
        expected instanceof Double
            || expected instanceof double[]
            || expected instanceof double[][];
    if (!isOfNumbers || !right.shape().equals(got.shape()) || right.numbers().length > MOST) {
      return "expected %s, got %s".formatted(of(expected), inWords.get());
    }
    List<Apart> all = new ArrayList<>();
    for (int i = 0; i < right.numbers().length; i++) {
      all.add(Apart.of(right.numbers()[i], got.numbers()[i]));
    }
    return "expected %s, got %s"
        .formatted(
            arranged(right, all.stream().map(Apart::expected).iterator()),
            arranged(right, all.stream().map(Apart::got).iterator()));
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
