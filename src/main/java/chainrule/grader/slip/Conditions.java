package chainrule.grader.slip;

import chainrule.grader.slip.Slip.Kind;
import com.sun.source.tree.BinaryTree;
import com.sun.source.tree.ConditionalExpressionTree;
import com.sun.source.tree.IfTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.TreePath;

/** Slips in choices. */
record Conditions(Notebook notes) {

  /** The choice of one of two values. */
  void choice(ConditionalExpressionTree choice, TreePath path, String type) {
    String yes = notes.text(choice.getTrueExpression());
    String no = notes.text(choice.getFalseExpression());
    String condition = notes.text(choice.getCondition());
    inEveryCase(choice, yes);
    inEveryCase(choice, no);
    if (choice.getCondition() instanceof BinaryTree compared
        && type.matches("int|double")
        && notes.type(path, compared.getLeftOperand()).equals("double")) {
      notes.instead(choice, notes.text(compared.getLeftOperand()), Kind.CONDITION);
    }
    notes.instead(choice, "%s ? %s : %s".formatted(condition, no, yes), Kind.CONDITION);
  }

  private void inEveryCase(ConditionalExpressionTree choice, String part) {
    String says =
        "It should be %s; all results come out as with %s."
            .formatted(notes.words(choice), notes.words(part));
    String name = notes.words(part) + " in every case";
    notes.instead(choice, part, Kind.CONDITION, name, says);
  }

  /** The choice whether something is done. */
  void branch(IfTree choice) {
    Tree condition = choice.getCondition();
    String words = notes.words(condition);
    String says = "It depends on whether " + words + ".";
    notes.instead(condition, "true", Kind.CONDITION, "as if always " + words, says);
    notes.instead(condition, "false", Kind.CONDITION, "as if never " + words, says);
  }
}
