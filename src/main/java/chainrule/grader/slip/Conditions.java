package chainrule.grader.slip;

import chainrule.grader.slip.Slip.Kind;
import com.sun.source.tree.BinaryTree;
import com.sun.source.tree.ConditionalExpressionTree;
import com.sun.source.tree.IfTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.TreePath;

/** Slips in conditions: {@code if} and {@code ? :}. */
record Conditions(SlippedSource source) {

  /** The choice of one of two values. */
  void choice(ConditionalExpressionTree choice, TreePath path, String type) {
    String yes = source.text(choice.getTrueExpression());
    String no = source.text(choice.getFalseExpression());
    String condition = source.text(choice.getCondition());
    inEveryCase(choice, yes);
    inEveryCase(choice, no);
    if (choice.getCondition() instanceof BinaryTree compared
        && type.matches("int|double")
        && source.type(path, compared.getLeftOperand()).equals("double")) {
      source.instead(choice, source.text(compared.getLeftOperand()), Kind.CONDITION);
    }
    source.instead(choice, "%s ? %s : %s".formatted(condition, no, yes), Kind.CONDITION);
  }

  private void inEveryCase(ConditionalExpressionTree choice, String part) {
    String says =
        "It should be %s; all results come out as with %s."
            .formatted(source.words(choice), source.words(part));
    String name = source.words(part) + " in every case";
    source.instead(choice, part, Kind.CONDITION, name, says);
  }

  /** The choice whether something is done. */
  void branch(IfTree choice) {
    Tree condition = choice.getCondition();
    String words = source.words(condition);
    String says = "It depends on whether " + words + ".";
    source.instead(condition, "true", Kind.CONDITION, "as if always " + words, says);
    source.instead(condition, "false", Kind.CONDITION, "as if never " + words, says);
  }
}
