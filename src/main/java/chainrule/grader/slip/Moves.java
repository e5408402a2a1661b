package chainrule.grader.slip;

import chainrule.grader.slip.Slip.Kind;
import com.sun.source.tree.BlockTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.ForLoopTree;
import com.sun.source.tree.StatementTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;

/** Slips in the order of statements: exchanged, moved into a loop, or out of one. */
record Moves(SlippedSource source) {

  /** Two variables that take each other's place. */
  void exchanged(VariableTree one, VariableTree other) {
    ExpressionTree first = one.getInitializer();
    ExpressionTree second = other.getInitializer();
    if (first == null
        || second == null
        || !one.getType().toString().equals(other.getType().toString())
        || source.text(second).matches(".*\\b" + one.getName() + "\\b.*")) {
      return;
    }
    String names = one.getName() + " and " + other.getName();
    String says = "It comes out as if %s had changed places.".formatted(names);
    int slip = source.slip(Kind.VARIABLE, names + " exchanged", says);
    source.choose(first, slip, source.text(second));
    source.choose(second, slip, source.text(first));
  }

  /** Two lines in the wrong order. */
  void exchanged(StatementTree first, StatementTree second) {
    String later = source.text(second);
    int slip =
        source.slip(
            Kind.ORDER,
            "%s before %s".formatted(source.words(later), source.words(source.text(first))),
            "The two lines come in the other order.");
    source.before(first, slip, SlippedSource.also(slip, later));
    source.leaveOut(second, slip);
  }

  /** What comes behind a loop, done in every iteration of it. */
  void intoTheLoop(Tree loopBody, String over, StatementTree line) {
    int slip =
        source.slip(
            Kind.LOOP,
            "%s inside the loop %s".formatted(words(line), over),
            "It comes once, when the loop is over.");
    source.edits.after(source.end(loopBody) - 1, slip, SlippedSource.also(slip, source.text(line)));
    source.leaveOut(line, slip);
  }

  /** What comes in front of a loop, done in every iteration of it. */
  void aheadIntoTheLoop(Tree loopBody, String over, StatementTree line) {
    int slip =
        source.slip(
            Kind.LOOP,
            "%s inside the loop %s".formatted(source.words(line), over),
            "It comes once, before the loop begins.");
    source.leaveOut(line, slip);
    source.edits.before(
        source.start(loopBody) + 1, slip, SlippedSource.also(slip, source.text(line)));
  }

  /** The last line of a loop, done only when the loop is over. */
  void outOfTheLoop(StatementTree loop, String over, StatementTree line) {
    int slip =
        source.slip(
            Kind.LOOP,
            "%s after the loop %s".formatted(source.words(line), over),
            "It belongs to every iteration of the loop.");
    source.leaveOut(line, slip);
    source.after(loop, slip, SlippedSource.also(slip, source.text(line)));
  }

  /** A line, or the only one of a loop. */
  private String words(StatementTree line) {
    return line instanceof ForLoopTree loop
            && loop.getStatement() instanceof BlockTree body
            && body.getStatements().size() == 1
        ? words(body.getStatements().get(0))
        : source.words(line);
  }
}
