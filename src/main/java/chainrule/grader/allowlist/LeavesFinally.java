package chainrule.grader.allowlist;

import com.sun.source.tree.BlockTree;
import com.sun.source.tree.BreakTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.ContinueTree;
import com.sun.source.tree.DoWhileLoopTree;
import com.sun.source.tree.EnhancedForLoopTree;
import com.sun.source.tree.ForLoopTree;
import com.sun.source.tree.LambdaExpressionTree;
import com.sun.source.tree.ReturnTree;
import com.sun.source.tree.SwitchTree;
import com.sun.source.tree.ThrowTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.WhileLoopTree;
import com.sun.source.tree.YieldTree;
import com.sun.source.util.TreeScanner;
import java.util.ArrayList;
import java.util.List;

/**
 * The jumps out of a finally block. An error that is on its way is lost by them, as if it had been
 * caught.
 */
final class LeavesFinally extends TreeScanner<Void, Boolean> {

  private final List<Tree> jumps = new ArrayList<>();

  private LeavesFinally() {}

  /** None for a block that is missing. */
  static List<Tree> in(BlockTree block) {
    LeavesFinally scanner = new LeavesFinally();
    scanner.scan(block, false);
    return scanner.jumps;
  }

  @Override
  public Void visitReturn(ReturnTree tree, Boolean inside) {
    jumps.add(tree);
    return null;
  }

  @Override
  public Void visitThrow(ThrowTree tree, Boolean inside) {
    jumps.add(tree);
    return null;
  }

  @Override
  public Void visitBreak(BreakTree tree, Boolean inside) {
    return jump(tree, inside && tree.getLabel() == null);
  }

  @Override
  public Void visitContinue(ContinueTree tree, Boolean inside) {
    return jump(tree, inside && tree.getLabel() == null);
  }

  @Override
  public Void visitYield(YieldTree tree, Boolean inside) {
    return jump(tree, inside);
  }

  private Void jump(Tree tree, boolean staysInside) {
    if (!staysInside) {
      jumps.add(tree);
    }
    return null;
  }

  @Override
  public Void visitWhileLoop(WhileLoopTree tree, Boolean inside) {
    return super.visitWhileLoop(tree, true);
  }

  @Override
  public Void visitDoWhileLoop(DoWhileLoopTree tree, Boolean inside) {
    return super.visitDoWhileLoop(tree, true);
  }

  @Override
  public Void visitForLoop(ForLoopTree tree, Boolean inside) {
    return super.visitForLoop(tree, true);
  }

  @Override
  public Void visitEnhancedForLoop(EnhancedForLoopTree tree, Boolean inside) {
    return super.visitEnhancedForLoop(tree, true);
  }

  @Override
  public Void visitSwitch(SwitchTree tree, Boolean inside) {
    return super.visitSwitch(tree, true);
  }

  /** Another class or lambda has jumps of its own. */
  @Override
  public Void visitClass(ClassTree tree, Boolean inside) {
    return null;
  }

  @Override
  public Void visitLambdaExpression(LambdaExpressionTree tree, Boolean inside) {
    return null;
  }
}
