package chainrule.grader.slip;

import chainrule.grader.slip.Slip.Kind;
import com.sun.source.tree.AssignmentTree;
import com.sun.source.tree.BlockTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.LiteralTree;
import com.sun.source.tree.NewArrayTree;
import com.sun.source.tree.StatementTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.TreeScanner;
import java.util.Set;
import java.util.TreeSet;

/** Slips in what is carried from one iteration of a loop to the next. */
record Iterations(SlippedSource source, Variables variables) {

  /** What is set anew in each iteration could be computed once, or never be set back. */
  void notSetBack(StatementTree loop, BlockTree body, VariableTree variable) {
    boolean isConstant =
        variable.getInitializer() instanceof LiteralTree
            || variable.getInitializer() instanceof NewArrayTree;
    String name = variable.getName().toString();
    int slip =
        isConstant
            ? source.slip(
                Kind.LOOP,
                name + " not set back",
                "%s begins at %s in every iteration of the loop."
                    .formatted(name, source.words(source.text(variable.getInitializer()))))
            : source.slip(
                Kind.LOOP,
                "%s computed once, before the loop".formatted(name),
                "%s is computed anew in every iteration of the loop.".formatted(name));
    if (variable.getType().toString().equals("double") && !isConstant) {
      addedUp(loop, variable);
    }
    kept(loop, variable, isConstant ? source.end(body) - 1 : source.end(variable), slip);
  }

  /**
   * From the second iteration on, a variable begins with what it was at a place in the iteration
   * before.
   */
  private void kept(StatementTree loop, VariableTree variable, int place, int slip) {
    String type = variable.getType().toString();
    source.before(
        loop,
        slip,
        "\n/*%d*/ %s kept%d = %s; boolean had%d = false;\n"
            .formatted(slip, type, slip, nothing(type), slip));
    source.before(
        variable.getInitializer(),
        slip,
        "\n(%s && had%d ? kept%d :\n".formatted(SlippedSource.is(slip), slip, slip));
    source.after(variable.getInitializer(), slip, ")");
    source.edits.after(
        place,
        slip,
        "\n/*%d*/ kept%d = %s; had%d = true;\n".formatted(slip, slip, variable.getName(), slip));
  }

  /** What is computed anew in each iteration could be added up over the iterations. */
  private void addedUp(StatementTree loop, VariableTree variable) {
    String name = variable.getName().toString();
    int slip =
        source.slip(
            Kind.LOOP,
            "%s added up over the iterations".formatted(name),
            "%s is computed anew in every iteration of the loop.".formatted(name));
    source.before(loop, slip, "\n/*%d*/ double total%d = 0;\n".formatted(slip, slip));
    source.before(
        variable.getInitializer(),
        slip,
        "\n((%s ? total%d : 0) +\n".formatted(SlippedSource.is(slip), slip));
    source.after(variable.getInitializer(), slip, ")");
    source.after(variable, slip, "\n/*%d*/ total%d = %s;\n".formatted(slip, slip, name));
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
    set.removeIf(name -> source.scope.typeOf(name).isEmpty());
    for (String name : set) {
      int number = SlippedSource.number();
      source.before(
          loop,
          number,
          "\n/*%d*/ final %s old%d = %s;\n"
              .formatted(number, source.scope.typeOf(name), number, name));
      variables.remember(new Variables.Old(name, over, "old" + number));
    }
    return set.size();
  }
}
