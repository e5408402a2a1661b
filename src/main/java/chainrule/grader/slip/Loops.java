package chainrule.grader.slip;

import chainrule.grader.slip.Slip.Kind;
import com.sun.source.tree.BinaryTree;
import com.sun.source.tree.EnhancedForLoopTree;
import com.sun.source.tree.ForLoopTree;
import com.sun.source.tree.StatementTree;
import com.sun.source.tree.VariableTree;
import java.util.List;

/** Slips in loops: where they begin and end. */
record Loops(Notebook notes) {

  /** Every loop is counted, and may end after its first turn. */
  void turns(StatementTree body, String over) {
    int slip =
        notes.slip(
            Kind.LOOP,
            "the loop %s ended after its first turn".formatted(over),
            "Does something return or end the loop too early?");
    notes.edits.before(notes.start(body), 0, "{ %s\n".formatted(Notebook.turn()));
    notes.edits.after(notes.end(body), 0, "}");
    notes.edits.after(notes.end(body), slip, "\nif (%s) break;\n".formatted(Notebook.is(slip)));
  }

  void bounds(ForLoopTree loop) {
    if (loop.getInitializer().size() == 1
        && loop.getInitializer().get(0) instanceof VariableTree counter
        && loop.getCondition() instanceof BinaryTree condition
        && counter.getInitializer() != null) {
      String name = counter.getName().toString();
      String first = notes.text(counter.getInitializer());
      boolean isDown = notes.text(loop.getUpdate().get(0)).contains("--");
      notes.instead(
          counter.getInitializer(),
          first + (isDown ? " - 1" : " + 1"),
          Kind.LOOP,
          "the loop over %s begins one too late".formatted(name),
          "It begins at %s.".formatted(notes.words(first)));
      for (String outer : notes.scope.of("int")) {
        notes.instead(
            counter.getInitializer(),
            outer,
            Kind.LOOP,
            "the loop over %s begins at %s".formatted(name, outer),
            "It begins at %s.".formatted(notes.words(first)));
      }
      if (!first.equals("0")) {
        notes.instead(
            counter.getInitializer(),
            isDown ? first + " + 1" : "1".equals(first) ? "0" : first + " - 1",
            Kind.LOOP,
            "the loop over %s begins one too early".formatted(name),
            "It begins at %s.".formatted(notes.words(first)));
      }
      String last = notes.text(condition.getRightOperand());
      String says = "It goes on as long as %s.".formatted(notes.words(notes.text(condition)));
      for (String outer : isDown ? List.<String>of() : notes.scope.of("int")) {
        notes.instead(
            condition.getRightOperand(),
            outer,
            Kind.LOOP,
            "the loop over %s ends before %s".formatted(name, outer),
            says);
        notes.instead(
            condition.getRightOperand(),
            outer + " + 1",
            Kind.LOOP,
            "the loop over %s ends at %s".formatted(name, outer),
            says);
      }
      notes.instead(
          condition.getRightOperand(),
          last + (isDown ? " + 1" : " - 1"),
          Kind.LOOP,
          "the loop over %s ends one too early".formatted(name),
          says);
      notes.instead(
          condition.getRightOperand(),
          last + (isDown ? " + 2" : " - 2"),
          Kind.LOOP,
          "the loop over %s ends two too early".formatted(name),
          says);
      notes.instead(
          condition.getRightOperand(),
          last + (isDown ? " - 1" : " + 1"),
          Kind.LOOP,
          "the loop over %s ends one too late".formatted(name),
          says);
    }
  }

  /** The same for a loop over the elements of an array. */
  void bounds(EnhancedForLoopTree loop) {
    String array = notes.text(loop.getExpression());
    String over = "the loop over " + notes.words(array);
    turned(loop, "without(%s, 1, 0)", over + " begins one too late");
    turned(loop, "without(%s, 0, 1)", over + " ends one too early");
    turned(loop, "reversed(%s)", over + " goes from the last to the first");
  }

  private void turned(EnhancedForLoopTree loop, String how, String name) {
    String array = notes.text(loop.getExpression());
    String says = "It goes through all of %s, from the first on.".formatted(notes.words(array));
    String turned = Turned.class.getName() + "." + how.formatted(array);
    notes.instead(loop.getExpression(), turned, Kind.LOOP, name, says);
  }
}
