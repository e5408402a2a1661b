package chainrule.grader.slip;

import chainrule.grader.slip.Slip.Kind;
import com.sun.source.tree.ArrayAccessTree;
import com.sun.source.tree.BinaryTree;
import com.sun.source.tree.CompoundAssignmentTree;
import com.sun.source.tree.ExpressionStatementTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.ParenthesizedTree;
import com.sun.source.tree.VariableTree;
import java.util.ArrayDeque;
import java.util.Deque;

/** Slips in sums: one term in place of all of them, or in place of those before it. */
final class Sums {

  private static final String EACH = "It should be %s, each by itself.";

  /**
   * A loop that counts from 0 up, or down to it.
   *
   * @param counter its variable; empty if it is another loop
   * @param first what it begins with
   * @param iterations how many iterations it takes
   */
  record Counted(String counter, String first, String iterations) {

    boolean isUp() {
      return first.equals("0");
    }
  }

  private final SlippedSource source;
  private final Deque<Counted> loops = new ArrayDeque<>();
  private final Starts starts;
  private final WholeSums wholeSums;

  Sums(SlippedSource source) {
    this.source = source;
    starts = new Starts(source);
    wholeSums = new WholeSums(source);
  }

  /** What a sum may begin with. */
  void declared(VariableTree variable) {
    starts.declared(variable);
    wholeSums.declared(variable);
  }

  /** A line that changes what may be a sum. */
  void changed(ExpressionStatementTree line, CompoundAssignmentTree sum) {
    wholeSums.added(line, sum);
  }

  /** What may be a sum, divided by something of this type. */
  void divided(BinaryTree quotient, String byType) {
    wholeSums.divided(quotient, byType);
  }

  void enter(Counted loop) {
    loops.push(loop);
  }

  void leave() {
    loops.pop();
  }

  /** An entry that is read: the sum of the array, or 1 as if it belonged to a bias. */
  void entry(ArrayAccessTree entry) {
    String index = source.text(entry.getIndex());
    if (!(entry.getIndex() instanceof IdentifierTree)
        || loops.stream().noneMatch(loop -> loop.isUp() && loop.counter.equals(index))) {
      return;
    }
    String array = source.text(entry.getExpression());
    String sum = SlippedArrays.class.getName() + ".sum(%s, %s)";
    String words = source.words(array);
    String right = source.words(entry);
    String says = EACH.formatted(right);
    instead(
        entry,
        sum.formatted(array, array + ".length"),
        "the sum of %s for %s".formatted(words, right),
        says);
    instead(
        entry,
        sum.formatted(array, index + " + 1"),
        "%s summed up to %s for %s".formatted(words, index, right),
        says);
    one(entry, index + " == " + array + ".length - 1", "last", words);
    one(entry, index + " == 0", "first", words);
  }

  private void one(ArrayAccessTree entry, String where, String which, String array) {
    instead(
        entry,
        "(%s ? 1.0 : %s)".formatted(where, source.text(entry)),
        "1 for the %s of %s".formatted(which, array),
        "It counts like all others; the constant 1 belongs to a bias, which is separate.");
  }

  /** A factor in brackets. */
  void factor(ParenthesizedTree factor) {
    String text = source.text(factor);
    for (Counted loop : loops) {
      String counter = "\\b" + loop.counter + "\\b";
      if (loop.isUp() && text.matches("(?s).*" + counter + ".*")) {
        String each = text.replaceAll(counter, loop.counter + "0");
        String sum =
            "java.util.stream.IntStream.range(0, %s).mapToDouble("
                + loop.counter
                + "0 -> "
                + each
                + ").sum()";
        String words = source.words(factor);
        String says = EACH.formatted(words);
        instead(
            factor, sum.formatted(loop.iterations), words + " summed over " + loop.counter, says);
        instead(
            factor,
            sum.formatted(loop.counter + " + 1"),
            words + " summed up to " + loop.counter,
            says);
      }
    }
  }

  /** What is added up, in a loop that is over it: its largest one, or a product. */
  void added(ExpressionStatementTree line, CompoundAssignmentTree sum) {
    String target = source.text(sum.getVariable());
    String one = source.text(sum.getExpression());
    for (Counted loop : loops) {
      String counter = "(?s).*\\b" + loop.counter + "\\b.*";
      if (!loop.counter.isEmpty() && !target.matches(counter)) {
        begun(line, target, loop, one, "Math.max(%s, %s)", "the largest");
        begun(line, target, loop, one, "Math.min(%s, %s)", "the smallest");
        begun(line, target, loop, one, "%s * (%s)", "the product");
        starts.added(line, sum, loop.counter, loop.counter + " == " + loop.first);
        source.lineInstead(
            line,
            "%s += (%s) / (%s);".formatted(target, one, loop.iterations),
            Kind.OPERATOR,
            "the mean over %s for the sum".formatted(loop.counter),
            "It should be %s.".formatted(source.words(line)));
        return;
      }
    }
  }

  private void begun(
      ExpressionStatementTree line,
      String target,
      Counted loop,
      String one,
      String both,
      String what) {
    source.lineInstead(
        line,
        "%s = %s == %s ? %s : %s;"
            .formatted(target, loop.counter, loop.first, one, both.formatted(target, one)),
        Kind.OPERATOR,
        "%s over %s for the sum".formatted(what, loop.counter),
        "It should be %s.".formatted(source.words(line)));
  }

  private void instead(ExpressionTree at, String text, String name, String says) {
    source.instead(at, text, Kind.LOOP, name, says);
  }
}
