package chainrule.grader.slip;

import chainrule.grader.slip.Slip.Kind;
import com.sun.source.tree.BinaryTree;
import com.sun.source.tree.EnhancedForLoopTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.ForLoopTree;
import com.sun.source.tree.StatementTree;
import com.sun.source.tree.VariableTree;
import java.util.List;

/** Slips in loops: where they begin and end. */
record Loops(SlippedSource source) {

  private static final String TWICE =
      "Each counts once; does something begin with the first one already?";

  /** Every loop is counted, and may end after its first iteration. */
  void iterations(StatementTree body, String over) {
    int slip =
        source.slip(
            Kind.LOOP,
            "the loop %s ended after its first iteration".formatted(over),
            "Does something return or end the loop too early?");
    source.before(body, 0, "{ %s\n".formatted(SlippedSource.iteration()));
    source.after(body, 0, "}");
    source.after(body, slip, "\nif (%s) break;\n".formatted(SlippedSource.is(slip)));
  }

  void bounds(ForLoopTree loop) {
    if (loop.getInitializer().size() == 1
        && loop.getInitializer().get(0) instanceof VariableTree counter
        && loop.getCondition() instanceof BinaryTree condition
        && counter.getInitializer() != null) {
      boolean isDown = source.text(loop.getUpdate().get(0)).contains("--");
      String over = "the loop over %s ".formatted(counter.getName());
      begin(counter.getInitializer(), isDown, over);
      end(condition, isDown, over);
      firstTwice(loop.getStatement(), counter, over);
    }
  }

  private void firstTwice(StatementTree body, VariableTree counter, String over) {
    int slip = source.slip(Kind.LOOP, over + "takes the first twice", TWICE);
    source.after(
        body,
        slip,
        "\nif (%s && %s == %s) %s"
            .formatted(
                SlippedSource.is(slip),
                counter.getName(),
                source.text(counter.getInitializer()),
                source.text(body)));
  }

  private void begin(ExpressionTree initializer, boolean isDown, String over) {
    String first = source.text(initializer);
    String says = "It begins at %s.".formatted(source.words(first));
    bound(initializer, first + (isDown ? " - 1" : " + 1"), over + "begins one too late", says);
    for (String outer : source.scope.of("int")) {
      bound(initializer, outer, over + "begins at " + outer, says);
    }
    if (!first.equals("0")) {
      String before = first.equals("1") ? "0" : first + " - 1";
      bound(initializer, isDown ? first + " + 1" : before, over + "begins one too early", says);
    }
  }

  private void end(BinaryTree condition, boolean isDown, String over) {
    ExpressionTree bound = condition.getRightOperand();
    String last = source.text(bound);
    String says = "It goes on as long as %s.".formatted(source.words(source.text(condition)));
    for (String outer : isDown ? List.<String>of() : source.scope.of("int")) {
      bound(bound, outer, over + "ends before " + outer, says);
      bound(bound, outer + " + 1", over + "ends at " + outer, says);
    }
    bound(bound, last + (isDown ? " + 1" : " - 1"), over + "ends one too early", says);
    bound(bound, last + (isDown ? " + 2" : " - 2"), over + "ends two too early", says);
    bound(bound, last + (isDown ? " - 1" : " + 1"), over + "ends one too late", says);
  }

  private void bound(ExpressionTree at, String text, String name, String says) {
    source.instead(at, text, Kind.LOOP, name, says);
  }

  /** The same for a loop over the elements of an array. */
  void bounds(EnhancedForLoopTree loop) {
    String array = source.text(loop.getExpression());
    String over = "the loop over " + source.words(array);
    String says = "It goes through all of %s, from the first on.".formatted(source.words(array));
    turned(loop, "without(%s, 1, 0)", over + " begins one too late", says);
    turned(loop, "without(%s, 0, 1)", over + " ends one too early", says);
    turned(loop, "reversed(%s)", over + " goes from the last to the first", says);
    turned(loop, "firstTwice(%s)", over + " takes the first twice", TWICE);
  }

  private void turned(EnhancedForLoopTree loop, String how, String name, String says) {
    String array = source.text(loop.getExpression());
    String turned = SlippedArrays.class.getName() + "." + how.formatted(array);
    source.instead(loop.getExpression(), turned, Kind.LOOP, name, says);
  }
}
