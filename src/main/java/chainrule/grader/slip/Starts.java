package chainrule.grader.slip;

import chainrule.grader.slip.Slip.Kind;
import com.sun.source.tree.BinaryTree;
import com.sun.source.tree.CompoundAssignmentTree;
import com.sun.source.tree.ExpressionStatementTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.LiteralTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Slips in what a sum begins with, such as a bias: added in every iteration, or inside the
 * products.
 */
final class Starts {

  private static final String SAYS = "%s is added once, to the sum of the products.";

  private final SlippedSource source;
  private final Map<String, String> begun = new HashMap<>();

  Starts(SlippedSource source) {
    this.source = source;
  }

  /** A sum that begins with something, or a row of sums that begin with a copy of a row. */
  void declared(VariableTree variable) {
    ExpressionTree value = variable.getInitializer();
    String type = variable.getType().toString();
    String text = value == null ? "" : source.text(value);
    begun.remove(variable.getName().toString());
    if (type.equals("double") && !(value instanceof LiteralTree) && text.matches("[\\w.\\[\\]]+")) {
      begun.put(variable.getName().toString(), text);
    } else if (type.equals("double[]") && text.matches("\\w+\\.clone\\(\\)")) {
      begun.put(variable.getName().toString(), text.replace(".clone()", ""));
    }
  }

  /** What is added in each iteration of a loop, and how one knows the first one. */
  void added(
      ExpressionStatementTree line, CompoundAssignmentTree sum, String counter, String isFirst) {
    String target = source.text(sum.getVariable());
    String array = target.replaceFirst("\\[.*", "");
    if (!begun.containsKey(array)) {
      return;
    }
    String start = begun.get(array) + target.substring(array.length());
    String first = "(%s ? %s : 0)".formatted(isFirst, start);
    String one = source.text(sum.getExpression());
    String words = source.words(start);
    String always = words + " added in every iteration over " + counter;
    instead(line, "%s += %s + %s - %s;".formatted(target, one, start, first), always, words);
    instead(line, "%s += %s + %s;".formatted(target, one, first), words + " added twice", words);
    if (sum.getExpression() instanceof BinaryTree product
        && product.getKind() == Tree.Kind.MULTIPLY) {
      String left = source.text(product.getLeftOperand());
      String right = source.text(product.getRightOperand());
      for (String wrong :
          List.of(
              "%s * (%s + %s)".formatted(left, right, start),
              "(%s + %s) * %s".formatted(left, start, right))) {
        String name = "%s for %s".formatted(source.words(wrong), source.words(product));
        instead(line, "%s += %s - %s;".formatted(target, wrong, first), name, words);
      }
    }
  }

  private void instead(ExpressionStatementTree line, String wrong, String name, String start) {
    source.lineInstead(line, wrong, Kind.LOOP, name, SAYS.formatted(start));
  }
}
