package chainrule.grader.slip;

import chainrule.grader.slip.Slip.Kind;
import com.sun.source.tree.ArrayAccessTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.LiteralTree;
import com.sun.source.tree.ParenthesizedTree;
import java.util.List;
import java.util.Map;

/** Slips in numbers, written down or on their way. */
record Quantities(Notebook notes) {

  private static final Map<String, List<String>> NUMBERS =
      Map.of("0", List.of("1"), "1", List.of("0", "2"), "2", List.of("1"), "0.5", List.of("1"));

  /** A number that is written down, told with what is around it. */
  void number(LiteralTree literal, Around around) {
    if (literal.getValue() instanceof Number number) {
      String key = String.valueOf(number).replaceAll("\\.0$", "");
      for (String other : NUMBERS.getOrDefault(key, List.of("1"))) {
        String written = number instanceof Double ? other + ".0" : other;
        boolean isIndex = around.named() instanceof ArrayAccessTree;
        String alike =
            isIndex ? written + " for " + key + " in " + notes.words(around.named()) : "";
        notes.instead(literal, written, around, Kind.CONSTANT, alike);
      }
    }
  }

  /** What can happen to a number on its way. */
  void value(ExpressionTree value, Around around) {
    String text = notes.text(value);
    String whole = text.matches("[\\w.\\[\\]]+") ? text : "(" + text + ")";
    notes.instead(value, "(1 - " + whole + ")", around, Kind.FUNCTION, "");
    notes.instead(value, "Math.abs(" + text + ")", around, Kind.FUNCTION, "");
    String words = notes.words(value);
    String says = "%s is taken once; all results come out as with its square.";
    String square = "(%s) * (%s)".formatted(text, text);
    notes.instead(value, square, Kind.FUNCTION, words + " squared", says.formatted(words));
  }

  /** What can happen to a bracket that is multiplied. */
  void bracket(ParenthesizedTree bracket) {
    String inner = notes.text(bracket.getExpression());
    Around around = new Around(bracket, bracket);
    notes.instead(bracket, "Math.signum(" + inner + ")", around, Kind.FUNCTION, "");
    notes.instead(bracket, "Math.abs(" + inner + ")", around, Kind.FUNCTION, "");
    notes.instead(bracket, "Math.sqrt(" + inner + ")", around, Kind.FUNCTION, "");
    notes.instead(
        bracket,
        "Math.max(-1, Math.min(1, " + inner + "))",
        Kind.FUNCTION,
        notes.words(inner) + " cut off at −1 and 1",
        "It counts with all of its size.");
  }

  /** What can happen to a number before it is kept or handed on. */
  void result(ExpressionTree value, Around around) {
    String text = notes.text(value);
    notes.instead(value, "-(" + text + ")", around, Kind.FUNCTION, "");
    notes.instead(value, "Math.sqrt(" + text + ")", around, Kind.FUNCTION, "");
    value(value, around);
  }
}
