package chainrule.grader.slip;

import com.sun.source.tree.BinaryTree;
import com.sun.source.tree.BlockTree;
import com.sun.source.tree.EnhancedForLoopTree;
import com.sun.source.tree.ExpressionStatementTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.ForLoopTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.StatementTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.source.tree.WhileLoopTree;
import java.util.List;
import java.util.regex.Pattern;

/** Goes through the loops of a formula, and writes down every slip that can be made in them. */
abstract class LoopFinder extends ExpressionFinder {

  private static final Pattern CHECK = Pattern.compile("(Shape\\.\\w+|check\\w*|require\\w*|fit)");

  final Moves moves;
  private final Loops loops;
  private final Iterations iterations;

  LoopFinder(SlippedSource source, Variables variables, Expressions expressions) {
    super(source, variables, expressions);
    moves = new Moves(source);
    loops = new Loops(source);
    iterations = new Iterations(source, variables);
  }

  boolean isLine(StatementTree statement) {
    return statement instanceof ExpressionStatementTree line && !isCheck(line.getExpression());
  }

  boolean isCheck(ExpressionTree expression) {
    return expression instanceof MethodInvocationTree call
        && isCheck(source.text(call.getMethodSelect()));
  }

  /** Checks of arguments are not asked for. */
  static boolean isCheck(CharSequence method) {
    return CHECK.matcher(method).matches();
  }

  @Override
  public Void visitForLoop(ForLoopTree loop, Void none) {
    int remembered = iterations.remembered(loop, loop.getStatement(), over(loop));
    ofBody(loop, loop.getStatement());
    loops.iterations(loop.getStatement(), over(loop));
    loops.bounds(loop);
    source.scope.open();
    for (StatementTree first : loop.getInitializer()) {
      if (first instanceof VariableTree counter) {
        declare(counter);
      }
    }
    scan(loop.getCondition(), none);
    sums.enter(counted(loop));
    scan(loop.getStatement(), none);
    sums.leave();
    source.scope.close();
    variables.forget(remembered);
    return null;
  }

  /** Who counts from 0 up, or down to it. */
  private Sums.Counted counted(ForLoopTree loop) {
    if (loop.getInitializer().size() == 1
        && loop.getInitializer().get(0) instanceof VariableTree variable
        && loop.getCondition() instanceof BinaryTree condition) {
      String counter = variable.getName().toString();
      String first = String.valueOf(variable.getInitializer());
      String end = source.text(condition.getRightOperand());
      if (first.equals("0")) {
        return new Sums.Counted(counter, first, end);
      }
      if (condition.getKind() == Tree.Kind.GREATER_THAN_EQUAL && end.equals("0")) {
        return new Sums.Counted(counter, first, first + " + 1");
      }
    }
    return new Sums.Counted("", "", "");
  }

  @Override
  public Void visitEnhancedForLoop(EnhancedForLoopTree loop, Void none) {
    String over = over(loop);
    int remembered = iterations.remembered(loop, loop.getStatement(), over);
    ofBody(loop, loop.getStatement());
    loops.iterations(loop.getStatement(), over);
    loops.bounds(loop);
    scan(loop.getExpression(), none);
    source.scope.open();
    declare(loop.getVariable());
    source.scope.add(
        source.text(loop.getExpression()) + "[0]", String.valueOf(loop.getVariable().getType()));
    scan(loop.getStatement(), none);
    source.scope.close();
    variables.forget(remembered);
    return null;
  }

  @Override
  public Void visitWhileLoop(WhileLoopTree loop, Void none) {
    loops.iterations(loop.getStatement(), "while " + source.words(loop.getCondition()));
    return super.visitWhileLoop(loop, none);
  }

  String over(StatementTree loop) {
    if (loop instanceof EnhancedForLoopTree each) {
      return "over " + source.words(each.getExpression());
    }
    return ((ForLoopTree) loop)
        .getInitializer().stream()
            .filter(VariableTree.class::isInstance)
            .map(first -> "over " + ((VariableTree) first).getName())
            .findFirst()
            .orElse("");
  }

  private void ofBody(StatementTree loop, StatementTree statement) {
    if (statement instanceof BlockTree body) {
      List<? extends StatementTree> all = body.getStatements();
      for (StatementTree one : all) {
        if (one instanceof VariableTree variable && variable.getInitializer() != null) {
          iterations.notSetBack(loop, body, variable);
        }
      }
      StatementTree last = all.get(all.size() - 1);
      if (all.size() > 1 && isLine(last) && source.scope.reaches(last)) {
        moves.outOfTheLoop(loop, over(loop), last);
      }
    }
  }
}
