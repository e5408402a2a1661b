package chainrule.grader.slip;

import chainrule.grader.slip.Slip.Kind;
import com.sun.source.tree.BinaryTree;
import com.sun.source.tree.CompoundAssignmentTree;
import com.sun.source.tree.ExpressionStatementTree;
import com.sun.source.tree.LiteralTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import java.util.HashMap;
import java.util.Map;

/** Slips in which a sum that begins with a whole number is an int: += casts without a word. */
final class WholeSums {

  private static final String SAYS =
      "%s is a double; an int loses what is after the decimal point with every %s.";

  private static final Map<Tree.Kind, String> OPERATORS =
      Map.of(
          Tree.Kind.PLUS_ASSIGNMENT, "+",
          Tree.Kind.MINUS_ASSIGNMENT, "-",
          Tree.Kind.MULTIPLY_ASSIGNMENT, "*",
          Tree.Kind.DIVIDE_ASSIGNMENT, "/");

  private final SlippedSource source;
  private final Map<String, Integer> slips = new HashMap<>();

  WholeSums(SlippedSource source) {
    this.source = source;
  }

  /** What could be declared as an int as well. */
  void declared(VariableTree variable) {
    String name = variable.getName().toString();
    slips.remove(name);
    if (variable.getType().toString().equals("double")
        && variable.getInitializer() instanceof LiteralTree start
        && source.text(start).matches("\\d+(\\.0)?")) {
      slips.put(name, 0);
    }
  }

  /** A line that changes it; all lines of one sum are one slip. */
  void added(ExpressionStatementTree line, CompoundAssignmentTree sum) {
    String name = source.text(sum.getVariable());
    String operator = OPERATORS.get(sum.getKind());
    if (operator == null || !slips.containsKey(name)) {
      return;
    }
    if (slips.get(name) == 0) {
      String what = operator.equals("*") ? "a product" : "a sum";
      String says = SAYS.formatted(Words.of(name), Words.of(operator + "="));
      slips.put(name, source.slip(Kind.OPERATOR, what + " of whole numbers", says));
    }
    String value = source.text(sum.getExpression());
    String cut = "%s = (int) (%s %s (%s));".formatted(name, name, operator, value);
    source.lineInstead(line, cut, slips.get(name));
  }

  /** By another whole number: then the quotient is one, too. */
  void divided(BinaryTree quotient, String byType) {
    int slip = slips.getOrDefault(source.text(quotient.getLeftOperand()), 0);
    if (slip != 0 && quotient.getKind() == Tree.Kind.DIVIDE && byType.equals("int")) {
      String name = source.text(quotient.getLeftOperand());
      String by = source.text(quotient.getRightOperand());
      source.choose(quotient, slip, "(int) %s / (%s)".formatted(name, by));
    }
  }
}
