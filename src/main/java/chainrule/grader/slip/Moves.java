package chainrule.grader.slip;

import chainrule.grader.slip.Slip.Kind;
import com.sun.source.tree.BlockTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.ForLoopTree;
import com.sun.source.tree.StatementTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;

/** Slips in the order of lines: exchanged, moved into a loop, or out of one. */
record Moves(Notebook notes) {

  /** Two variables that take each other's place. */
  void exchanged(VariableTree one, VariableTree other) {
    ExpressionTree first = one.getInitializer();
    ExpressionTree second = other.getInitializer();
    if (first == null
        || second == null
        || !one.getType().toString().equals(other.getType().toString())
        || notes.text(second).matches(".*\\b" + one.getName() + "\\b.*")) {
      return;
    }
    String names = one.getName() + " and " + other.getName();
    String says = "It comes out as if %s had changed places.".formatted(names);
    int slip = notes.slip(Kind.VARIABLE, names + " exchanged", says);
    notes.choose(first, slip, notes.text(second));
    notes.choose(second, slip, notes.text(first));
  }

  /** Two lines in the wrong order. */
  void exchanged(StatementTree first, StatementTree second) {
    String later = notes.text(second);
    int slip =
        notes.slip(
            Kind.ORDER,
            "%s before %s".formatted(notes.words(later), notes.words(notes.text(first))),
            "The two lines come in the other order.");
    notes.edits.before(notes.start(first), slip, Notebook.also(slip, later));
    notes.leaveOut(second, slip);
  }

  /** What comes behind a loop, done in every turn of it. */
  void intoTheLoop(Tree loopBody, String over, StatementTree line) {
    int slip =
        notes.slip(
            Kind.LOOP,
            "%s inside the loop %s".formatted(words(line), over),
            "It comes once, when the loop is over.");
    notes.edits.after(notes.end(loopBody) - 1, slip, Notebook.also(slip, notes.text(line)));
    notes.leaveOut(line, slip);
  }

  /** What comes in front of a loop, done in every turn of it. */
  void aheadIntoTheLoop(Tree loopBody, String over, StatementTree line) {
    int slip =
        notes.slip(
            Kind.LOOP,
            "%s inside the loop %s".formatted(notes.words(line), over),
            "It comes once, before the loop begins.");
    notes.leaveOut(line, slip);
    notes.edits.before(notes.start(loopBody) + 1, slip, Notebook.also(slip, notes.text(line)));
  }

  /** The last line of a loop, done only when the loop is over. */
  void outOfTheLoop(StatementTree loop, String over, StatementTree line) {
    int slip =
        notes.slip(
            Kind.LOOP,
            "%s after the loop %s".formatted(notes.words(line), over),
            "It belongs to every turn of the loop.");
    notes.leaveOut(line, slip);
    notes.edits.after(notes.end(loop), slip, Notebook.also(slip, notes.text(line)));
  }

  /** A line, or the only one of a loop. */
  private String words(StatementTree line) {
    return line instanceof ForLoopTree loop
            && loop.getStatement() instanceof BlockTree body
            && body.getStatements().size() == 1
        ? words(body.getStatements().get(0))
        : notes.words(line);
  }
}
