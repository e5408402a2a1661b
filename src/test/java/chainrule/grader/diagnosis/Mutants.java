package chainrule.grader.diagnosis;

import chainrule.grader.compilation.ParsedSource;
import com.sun.source.tree.ArrayAccessTree;
import com.sun.source.tree.AssignmentTree;
import com.sun.source.tree.BinaryTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.CompoundAssignmentTree;
import com.sun.source.tree.ConditionalExpressionTree;
import com.sun.source.tree.ExpressionStatementTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.ForLoopTree;
import com.sun.source.tree.IfTree;
import com.sun.source.tree.LiteralTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.UnaryTree;
import com.sun.source.tree.WhileLoopTree;
import com.sun.source.util.SourcePositions;
import com.sun.source.util.TreeScanner;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Small changes to a source, as a slip of the hand makes them: another operator, another constant,
 * an index off by one, a condition turned round, a statement lost, two arguments exchanged.
 */
final class Mutants extends TreeScanner<Void, Void> {

  private static final Map<String, List<String>> OPERATORS =
      Map.ofEntries(
          Map.entry("+", List.of("-", "*")),
          Map.entry("-", List.of("+", "*")),
          Map.entry("*", List.of("/", "+")),
          Map.entry("/", List.of("*")),
          Map.entry("%", List.of("/")),
          Map.entry("<", List.of("<=", ">")),
          Map.entry("<=", List.of("<")),
          Map.entry(">", List.of(">=", "<")),
          Map.entry(">=", List.of(">", "<")),
          Map.entry("==", List.of("!=")),
          Map.entry("!=", List.of("==")),
          Map.entry("&&", List.of("||")),
          Map.entry("||", List.of("&&")),
          Map.entry("+=", List.of("-=", "=")),
          Map.entry("-=", List.of("+=", "=")),
          Map.entry("*=", List.of("/=", "=")),
          Map.entry("/=", List.of("*=")));

  private static final Map<String, String> FUNCTIONS =
      Map.of("exp", "expm1", "log", "log1p", "log1p", "log", "max", "min", "min", "max");

  private static final String GUARD =
      "if (Thread.currentThread().isInterrupted()) throw new IllegalStateException();";

  /**
   * A source with one thing changed.
   *
   * @param change the line and what is there now
   * @param source the whole
   */
  record Mutant(String change, String source) {}

  private final String source;
  private final CompilationUnitTree unit;
  private final SourcePositions positions;
  private final List<Mutant> mutants = new ArrayList<>();

  private Mutants(String name, String source) {
    this.source = source;
    ParsedSource parsed = ParsedSource.of(name, source);
    this.unit = parsed.unit();
    this.positions = parsed.positions();
  }

  /** All mutants of a class, in the order of its source. */
  static List<Mutant> of(String name, String source) {
    Mutants mutants = new Mutants(name, source);
    mutants.scan(mutants.unit, null);
    return mutants.mutants;
  }

  /** The same, but loops end with an exception once their thread is interrupted. */
  static String interruptible(String name, Mutant mutant) {
    Mutants parsed = new Mutants(name, mutant.source);
    TreeMap<Integer, String> inserted = new TreeMap<>(Comparator.reverseOrder());
    new TreeScanner<Void, Void>() {
      @Override
      public Void visitForLoop(ForLoopTree loop, Void none) {
        inserted.put(parsed.start(loop.getStatement()) + 1, GUARD);
        return super.visitForLoop(loop, none);
      }

      @Override
      public Void visitWhileLoop(WhileLoopTree loop, Void none) {
        inserted.put(parsed.start(loop.getStatement()) + 1, GUARD);
        return super.visitWhileLoop(loop, none);
      }
    }.scan(parsed.unit, null);
    StringBuilder guarded = new StringBuilder(mutant.source);
    inserted.forEach(guarded::insert);
    return guarded.toString();
  }

  @Override
  public Void visitMethod(MethodTree method, Void none) {
    return scan(method.getBody(), none);
  }

  @Override
  public Void visitBinary(BinaryTree binary, Void none) {
    operator(binary.getLeftOperand(), binary.getRightOperand());
    return super.visitBinary(binary, none);
  }

  @Override
  public Void visitCompoundAssignment(CompoundAssignmentTree assignment, Void none) {
    operator(assignment.getVariable(), assignment.getExpression());
    return super.visitCompoundAssignment(assignment, none);
  }

  @Override
  public Void visitAssignment(AssignmentTree assignment, Void none) {
    replace(assignment.getExpression(), "-(" + text(assignment.getExpression()) + ")");
    return super.visitAssignment(assignment, none);
  }

  @Override
  public Void visitUnary(UnaryTree unary, Void none) {
    switch (unary.getKind()) {
      case UNARY_MINUS, LOGICAL_COMPLEMENT ->
          replace(unary, "(" + text(unary.getExpression()) + ")");
      case POSTFIX_INCREMENT -> replace(unary, text(unary.getExpression()) + " += 2");
      default -> {}
    }
    return super.visitUnary(unary, none);
  }

  @Override
  public Void visitLiteral(LiteralTree literal, Void none) {
    if (literal.getValue() instanceof Number) {
      replace(literal, "(" + text(literal) + " + 1)");
      replace(literal, "(" + text(literal) + " / 2)");
      replace(literal, "(-" + text(literal) + ")");
    }
    return super.visitLiteral(literal, none);
  }

  @Override
  public Void visitArrayAccess(ArrayAccessTree access, Void none) {
    String index = text(access.getIndex());
    replace(access.getIndex(), "(" + index + ") + 1");
    replace(access.getIndex(), "(" + index + ") - 1");
    replace(access.getIndex(), "0");
    return super.visitArrayAccess(access, none);
  }

  @Override
  public Void visitIf(IfTree condition, Void none) {
    replace(condition.getCondition(), "(!" + text(condition.getCondition()) + ")");
    return super.visitIf(condition, none);
  }

  @Override
  public Void visitConditionalExpression(ConditionalExpressionTree choice, Void none) {
    replace(choice, "(" + text(choice.getTrueExpression()) + ")");
    replace(choice, "(" + text(choice.getFalseExpression()) + ")");
    return super.visitConditionalExpression(choice, none);
  }

  @Override
  public Void visitExpressionStatement(ExpressionStatementTree statement, Void none) {
    replace(statement, ";");
    return super.visitExpressionStatement(statement, none);
  }

  @Override
  public Void visitMethodInvocation(MethodInvocationTree call, Void none) {
    List<? extends ExpressionTree> arguments = call.getArguments();
    for (int i = 0; i + 1 < arguments.size(); i++) {
      replace(
          start(arguments.get(i)),
          end(arguments.get(i + 1)),
          text(arguments.get(i + 1)) + ", " + text(arguments.get(i)));
    }
    String name = text(call.getMethodSelect());
    String function = name.substring(name.lastIndexOf('.') + 1);
    if (FUNCTIONS.containsKey(function)) {
      replace(call.getMethodSelect(), "Math." + FUNCTIONS.get(function));
    }
    if (!arguments.isEmpty()) {
      replace(call, text(arguments.get(0)));
    }
    return super.visitMethodInvocation(call, none);
  }

  private void operator(Tree left, Tree right) {
    String between = source.substring(end(left), start(right));
    String operator = between.replaceAll("[\\s()]", "");
    for (String other : OPERATORS.getOrDefault(operator, List.of())) {
      replace(end(left), start(right), between.replace(operator, other));
    }
  }

  private void replace(Tree tree, String other) {
    replace(start(tree), end(tree), other);
  }

  private void replace(int start, int end, String other) {
    long line = unit.getLineMap().getLineNumber(start);
    mutants.add(
        new Mutant(
            "line %d: %s for %s".formatted(line, other, source.substring(start, end)),
            source.substring(0, start) + other + source.substring(end)));
  }

  private String text(Tree tree) {
    return source.substring(start(tree), end(tree));
  }

  private int start(Tree tree) {
    return (int) positions.getStartPosition(unit, tree);
  }

  private int end(Tree tree) {
    return (int) positions.getEndPosition(unit, tree);
  }
}
