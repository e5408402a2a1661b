package chainrule.grader.slip;

import com.sun.source.tree.ArrayAccessTree;
import com.sun.source.tree.AssignmentTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.LambdaExpressionTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.TreePath;

/**
 * The part of a formula that names an expression in a message.
 *
 * @param named the least that says which one it is
 * @param told what shows where it stands
 */
record Context(Tree named, Tree told) {

  /** An expression that needs nothing around it. */
  static Context alone(Tree whole) {
    return new Context(whole, whole);
  }

  /** The expression that a name belongs to: an entry of an array, or a short call or product. */
  static Context of(TreePath part, WordedSource source) {
    TreePath path = part;
    while (isPartOf(path)) {
      path = path.getParentPath();
    }
    Tree named = path.getLeaf();
    Tree more = path.getParentPath().getLeaf();
    boolean isTold =
        more instanceof VariableTree
            || more instanceof ExpressionTree
                && !(more instanceof LambdaExpressionTree)
                && !(more instanceof AssignmentTree);
    Tree told = isTold && source.text(more).length() <= 2 * Words.LONG ? more : named;
    boolean isEntry = named instanceof ArrayAccessTree;
    return new Context(isEntry || source.text(told).length() > Words.LONG ? named : told, told);
  }

  private static boolean isPartOf(TreePath path) {
    Tree more = path.getParentPath().getLeaf();
    return more instanceof ArrayAccessTree || more instanceof MemberSelectTree;
  }
}
