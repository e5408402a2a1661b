package chainrule.grader.slip;

import com.sun.source.tree.BlockTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.EnhancedForLoopTree;
import com.sun.source.tree.ExpressionStatementTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.ForLoopTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.StatementTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.TreePath;
import java.util.List;

/** Goes through a formula class and writes down every slip that can be made in its methods. */
final class SlipFinder extends LoopFinder {

  private final List<KnownSlip> known;
  private final Lines lines;
  private boolean inside;

  private SlipFinder(
      SlippedSource source, Variables variables, Expressions expressions, List<KnownSlip> known) {
    super(source, variables, expressions);
    this.known = known;
    lines = new Lines(source, sums);
  }

  /** All slips of one class. */
  static SlippedSource of(String type, String java, List<KnownSlip> known) {
    SlippedSource source = new SlippedSource(type, java);
    new SlipFinder(source, new Variables(source), new Expressions(source), known)
        .scan(source.resolved.unit(), null);
    return source;
  }

  /** Types in the class are left as they are. */
  @Override
  public Void visitClass(ClassTree type, Void none) {
    if (inside) {
      return null;
    }
    inside = true;
    type.getMembers().stream().filter(MethodTree.class::isInstance).forEach(m -> scan(m, none));
    return null;
  }

  @Override
  public Void visitMethod(MethodTree method, Void none) {
    if (method.getReturnType() == null || isCheck(method.getName())) {
      return null;
    }
    source.begin(method);
    int first = SlippedSource.number();
    source.scope.open();
    source.scope.enter(method);
    expressions.in(new TreePath(getCurrentPath(), method.getBody()));
    method.getParameters().forEach(this::declare);
    known.forEach(mistake -> mistake.into(source, method));
    scan(method.getBody(), none);
    source.scope.close();
    source.plainly(method, first);
    return null;
  }

  @Override
  public Void visitBlock(BlockTree block, Void none) {
    source.scope.open();
    List<? extends StatementTree> all = block.getStatements();
    for (int i = 0; i + 1 < all.size(); i++) {
      neighbours(all.get(i), all.get(i + 1));
    }
    super.visitBlock(block, none);
    source.scope.close();
    return null;
  }

  private void neighbours(StatementTree first, StatementTree second) {
    if (first instanceof VariableTree one && second instanceof VariableTree other) {
      moves.exchanged(one, other);
    }
    if (isLine(second) && isLine(first) && source.scope.reaches(second)) {
      moves.exchanged(first, second);
    }
    boolean isDone =
        isLine(second)
            || second instanceof ForLoopTree
                && body(first) != null
                && !over(first).equals(over(second));
    if (isDone && body(first) instanceof BlockTree body) {
      moves.intoTheLoop(body, over(first), second);
    }
    if (isLine(first) && body(second) instanceof BlockTree body) {
      moves.aheadIntoTheLoop(body, over(second), first);
    }
  }

  private static Tree body(StatementTree loop) {
    return loop instanceof ForLoopTree counting
        ? counting.getStatement()
        : loop instanceof EnhancedForLoopTree each ? each.getStatement() : null;
  }

  @Override
  public Void visitExpressionStatement(ExpressionStatementTree line, Void none) {
    if (isCheck(line.getExpression())) {
      return null;
    }
    if (getCurrentPath().getParentPath().getLeaf() instanceof BlockTree) {
      lines.line(line, getCurrentPath());
      if (line.getExpression() instanceof MethodInvocationTree call
          && !call.getArguments().isEmpty()) {
        ExpressionTree sum = call.getArguments().get(0);
        String type = source.type(getCurrentPath(), sum);
        if (sum instanceof IdentifierTree && type.matches("double(\\[])+")) {
          lines.lastOnly(line, sum, type);
        }
      }
    }
    source.line(line);
    return super.visitExpressionStatement(line, none);
  }
}
