package chainrule.grader.slip;

import chainrule.grader.slip.Slip.Kind;
import com.sun.source.tree.ArrayAccessTree;
import com.sun.source.tree.BinaryTree;
import com.sun.source.tree.CompoundAssignmentTree;
import com.sun.source.tree.ExpressionStatementTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.LiteralTree;
import com.sun.source.tree.NewArrayTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import java.util.HashMap;
import java.util.Map;

/** Slips in which a sum, or an array of sums, is declared as int: += casts without an error. */
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
    if (isWhole(variable.getType().toString(), variable.getInitializer())) {
      slips.put(name, 0);
    }
  }

  private boolean isWhole(String type, ExpressionTree start) {
    return start instanceof LiteralTree && type.equals("double")
        ? source.text(start).matches("\\d+(\\.0)?")
        : start instanceof NewArrayTree array
            && type.startsWith("double[]")
            && array.getInitializers() == null;
  }

  /** A line that changes it; all lines of one sum are one slip. */
  void added(ExpressionStatementTree line, CompoundAssignmentTree sum) {
    String name = array(sum.getVariable());
    String operator = OPERATORS.get(sum.getKind());
    if (operator == null || !slips.containsKey(name) || isMean(sum)) {
      return;
    }
    String one = source.text(sum.getVariable());
    if (slips.get(name) == 0) {
      String what = operator.equals("*") ? "a product" : "a sum";
      String says = SAYS.formatted(Words.of(one), Words.of(operator + "="));
      slips.put(name, source.slip(Kind.OPERATOR, what + " of ints", says));
    }
    String value = source.text(sum.getExpression());
    String cut = "%s = (int) (%s %s (%s));".formatted(one, one, operator, value);
    source.lineInstead(line, cut, slips.get(name));
  }

  /** Means of sums in an array of int have to go into one of double, which is returned. */
  private static boolean isMean(CompoundAssignmentTree sum) {
    return sum.getKind() == Tree.Kind.DIVIDE_ASSIGNMENT
        && sum.getVariable() instanceof ArrayAccessTree;
  }

  /** The array that an entry is of; a variable that is no entry is itself. */
  private String array(ExpressionTree variable) {
    return variable instanceof ArrayAccessTree entry
        ? array(entry.getExpression())
        : source.text(variable);
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
