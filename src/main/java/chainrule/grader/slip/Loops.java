package chainrule.grader.slip;

import chainrule.grader.slip.Slip.Kind;
import com.sun.source.tree.AssignmentTree;
import com.sun.source.tree.BinaryTree;
import com.sun.source.tree.BlockTree;
import com.sun.source.tree.EnhancedForLoopTree;
import com.sun.source.tree.ForLoopTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.LiteralTree;
import com.sun.source.tree.NewArrayTree;
import com.sun.source.tree.StatementTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.TreeScanner;
import java.util.Set;
import java.util.TreeSet;

/** Slips in loops: where they begin and end, and what goes on from turn to turn. */
record Loops(Notebook notes, Variables variables) {

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

  /** What is set anew in each turn could be computed once, or never be set back. */
  void kept(StatementTree loop, BlockTree body, VariableTree variable) {
    boolean isConstant =
        variable.getInitializer() instanceof LiteralTree
            || variable.getInitializer() instanceof NewArrayTree;
    String name = variable.getName().toString();
    int slip =
        isConstant
            ? notes.slip(
                Kind.LOOP,
                name + " not set back",
                "%s begins at %s in every turn of the loop."
                    .formatted(name, notes.words(notes.text(variable.getInitializer()))))
            : notes.slip(
                Kind.LOOP,
                "%s computed once, before the loop".formatted(name),
                "%s is computed anew in every turn of the loop.".formatted(name));
    String type = variable.getType().toString();
    if (type.equals("double") && !isConstant) {
      addedUp(loop, variable);
    }
    notes.edits.before(
        notes.start(loop),
        slip,
        "\n/*%d*/ %s kept%d = %s; boolean had%d = false;\n"
            .formatted(slip, type, slip, nothing(type), slip));
    notes.edits.before(
        notes.start(variable.getInitializer()),
        slip,
        "\n(%s && had%d ? kept%d :\n".formatted(Notebook.is(slip), slip, slip));
    notes.edits.after(notes.end(variable.getInitializer()), slip, ")");
    notes.edits.after(
        isConstant ? notes.end(body) - 1 : notes.end(variable),
        slip,
        "\n/*%d*/ kept%d = %s; had%d = true;\n".formatted(slip, slip, name, slip));
  }

  /** What is computed anew in each turn could be added up over the turns. */
  void addedUp(StatementTree loop, VariableTree variable) {
    String name = variable.getName().toString();
    int slip =
        notes.slip(
            Kind.LOOP,
            "%s added up over the turns".formatted(name),
            "%s is computed anew in every turn of the loop.".formatted(name));
    notes.edits.before(
        notes.start(loop), slip, "\n/*%d*/ double total%d = 0;\n".formatted(slip, slip));
    notes.edits.before(
        notes.start(variable.getInitializer()),
        slip,
        "\n((%s ? total%d : 0) +\n".formatted(Notebook.is(slip), slip));
    notes.edits.after(notes.end(variable.getInitializer()), slip, ")");
    notes.edits.after(
        notes.end(variable), slip, "\n/*%d*/ total%d = %s;\n".formatted(slip, slip, name));
  }

  private static String nothing(String type) {
    return switch (type) {
      case "double", "int", "long" -> "0";
      case "boolean" -> "false";
      default -> "null";
    };
  }

  /** Variables from outside that the loop sets, with what they were before it. */
  int remembered(StatementTree loop, Tree body, String over) {
    Set<String> set = new TreeSet<>();
    new TreeScanner<Void, Void>() {
      @Override
      public Void visitAssignment(AssignmentTree assignment, Void none) {
        if (assignment.getVariable() instanceof IdentifierTree variable) {
          set.add(variable.getName().toString());
        }
        return super.visitAssignment(assignment, none);
      }
    }.scan(body, null);
    set.removeIf(name -> notes.scope.typeOf(name).isEmpty());
    for (String name : set) {
      int number = Notebook.number();
      notes.edits.before(
          notes.start(loop),
          number,
          "\n/*%d*/ final %s old%d = %s;\n"
              .formatted(number, notes.scope.typeOf(name), number, name));
      variables.remember(new Variables.Old(name, over, "old" + number));
    }
    return set.size();
  }
}
