package chainrule.grader.slip;

import chainrule.grader.slip.Slip.Kind;
import com.sun.source.tree.ArrayAccessTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.util.TreePath;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.stream.Collectors;
import javax.lang.model.element.Element;

/** Slips in names and indices: another variable, another place, another length. */
final class Variables {

  private static final int NEAR = 2;

  private final SlippedSource source;

  /**
   * What a variable was before a loop that sets it anew.
   *
   * @param variable its name
   * @param loop the loop, as it is told
   * @param kept the name under which the old value can be had
   */
  record Old(String variable, String loop, String kept) {}

  private final Deque<Old> before = new ArrayDeque<>();

  Variables(SlippedSource source) {
    this.source = source;
  }

  /** From here on, inside of a loop, there is a variable's value from before it. */
  void remember(Old old) {
    before.push(old);
  }

  void forget(int count) {
    for (int i = 0; i < count; i++) {
      before.pop();
    }
  }

  /** A variable that is read, told with what is around it. */
  void variable(IdentifierTree variable, String type, Context context) {
    String name = variable.getName().toString();
    for (String other : source.scope.of(type)) {
      if (!other.equals(name)) {
        source.instead(variable, other, context, Kind.VARIABLE, other + " for " + name);
      }
    }
    boolean isCompared = context.told().getKind().name().matches("(LESS|GREATER|EQUAL|NOT).*");
    boolean isPlace =
        context.named() instanceof ArrayAccessTree && context.named() == context.told();
    if (type.equals("int") && !isCompared && !isPlace) {
      source.instead(variable, "(" + name + " + 1)", context, Kind.CONSTANT, "");
      source.instead(variable, "(" + name + " - 1)", context, Kind.CONSTANT, "");
    }
    before.stream()
        .filter(old -> old.variable.equals(name))
        .forEach(old -> fromBefore(variable, old, context));
  }

  private void fromBefore(IdentifierTree variable, Old old, Context context) {
    source.instead(
        variable,
        old.kept,
        Kind.LOOP,
        "%s from before the loop %s in %s"
            .formatted(old.variable, old.loop, source.words(context.told())),
        "Each iteration of the loop goes on from what the iteration before has made of %s."
            .formatted(old.variable));
  }

  /** An entry of an array. */
  void entry(ArrayAccessTree entry) {
    ExpressionTree index = entry.getIndex();
    String at = source.text(index);
    if (entry.getExpression() instanceof ArrayAccessTree row) {
      String array = source.text(row.getExpression());
      source.instead(
          entry, "%s[%s][%s]".formatted(array, at, source.text(row.getIndex())), Kind.INDEX);
    }
    place(entry, index, "0", "0");
    String array = source.text(entry.getExpression());
    place(entry, index, array + ".length - 1", array + ".length - 1");
    String backwards = "%s.length - 1 - (%s)".formatted(array, at);
    source.instead(
        index,
        backwards,
        Kind.ORDER,
        source.words(array) + " taken from its end",
        "It should be %s, from the first entry on.".formatted(source.words(entry)));
    neighbours(entry, index, at, array);
  }

  private void neighbours(ArrayAccessTree entry, ExpressionTree index, String at, String array) {
    String later = at.matches("\\w+ - 1") ? at.replace(" - 1", "") : at + " + 1";
    String earlier = at.matches("\\w+ \\+ 1") ? at.replace(" + 1", "") : at + " - 1";
    place(entry, index, later, "Math.min(%s, %s.length - 1)".formatted(later, array));
    place(entry, index, earlier, "Math.max(%s, 0)".formatted(earlier));
    if (!at.matches("\\d+")) {
      String around = "(%s) %% %s.length".formatted(later, array);
      place(entry, index, "(%s) %% n".formatted(later), around);
      String back = "Math.floorMod(%s, %s.length)".formatted(earlier, array);
      place(entry, index, "(%s) mod n".formatted(earlier), back);
    }
  }

  /** An entry that is written to. */
  void first(ArrayAccessTree entry) {
    place(entry, entry.getIndex(), "0", "0");
  }

  /** Where there is no such entry, its neighbour stands in: it may not matter. */
  private void place(ArrayAccessTree entry, ExpressionTree index, String other, String written) {
    String right = source.words(entry);
    String wrong = source.words(source.text(entry.getExpression()) + "[" + other + "]");
    source.instead(
        index,
        written,
        Kind.INDEX,
        wrong + " for " + right,
        "It should be %s; all results come out as with %s.".formatted(right, wrong),
        wrong + " for " + right);
  }

  /** The length of an array, or a part of a record. */
  void part(MemberSelectTree part, Element element, TreePath path) {
    if (part.getIdentifier().contentEquals("length")) {
      length(part);
      if (path.getParentPath().getLeaf().getKind().name().startsWith("DIVIDE")) {
        divisor(part);
      }
    } else if (element != null && element.getKind().isField()) {
      field(part, element);
    }
  }

  private void length(MemberSelectTree length) {
    for (Scope.Variable other : source.scope.all()) {
      if (other.type().endsWith("[]")) {
        source.instead(length, other.name() + ".length", Kind.VARIABLE);
      }
      if (other.type().endsWith("[][]")) {
        source.instead(length, other.name() + "[0].length", Kind.VARIABLE);
      }
    }
  }

  private void divisor(MemberSelectTree length) {
    String less = "(" + source.text(length) + " - 1)";
    source.instead(length, less, Kind.CONSTANT);
    source.instead(
        length,
        "Math.max(1, " + less + ")",
        Kind.CONSTANT,
        source.words(less) + " for " + source.words(length),
        "It is divided by the number of all of them.");
    source.instead(length, "(" + source.text(length) + " + 1)", Kind.CONSTANT);
  }

  /** Another part of the same record and type, near it. */
  private void field(MemberSelectTree part, Element element) {
    String receiver = source.text(part.getExpression());
    List<Element> parts =
        element.getEnclosingElement().getEnclosedElements().stream()
            .filter(other -> other.getKind() == element.getKind())
            .filter(other -> other.asType().toString().equals(element.asType().toString()))
            .collect(Collectors.toList());
    int own = parts.indexOf(element);
    for (int i = Math.max(0, own - NEAR); i <= own + NEAR && i < parts.size(); i++) {
      if (i != own) {
        String wrong = parts.get(i).getSimpleName().toString();
        source.instead(
            part,
            receiver + "." + wrong,
            Context.alone(part),
            Kind.VARIABLE,
            wrong + " for " + part.getIdentifier());
      }
    }
  }
}
