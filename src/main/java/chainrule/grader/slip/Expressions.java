package chainrule.grader.slip;

import chainrule.grader.slip.Slip.Kind;
import com.sun.source.tree.ArrayAccessTree;
import com.sun.source.tree.BinaryTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.NewArrayTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.TreePath;
import com.sun.source.util.TreeScanner;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;

/** Slips in whole expressions: replaced by another of the same type that occurs in the method. */
final class Expressions {

  private static final String TWICE = SlippedArrays.class.getName() + ".plus(%1$s, %1$s)";
  private static final String PLUS = SlippedArrays.class.getName() + ".plus(%s, %s)";

  private final SlippedSource source;
  private final Substitutes substitutes;
  private ExpressionTree written;

  Expressions(SlippedSource source) {
    this.source = source;
    substitutes = new Substitutes(source);
  }

  /** From here on, what this method has at hand. */
  void in(TreePath body) {
    substitutes.in(body);
  }

  /** Two variables of one type that change places within an expression. */
  private void exchanged(ExpressionTree whole, Context context) {
    Map<String, Set<String>> used = new LinkedHashMap<>();
    new TreeScanner<Void, Void>() {
      @Override
      public Void visitIdentifier(IdentifierTree name, Void none) {
        String type = source.scope.typeOf(name.getName().toString());
        if (!type.isEmpty()) {
          used.computeIfAbsent(type, t -> new LinkedHashSet<>()).add(name.getName().toString());
        }
        return null;
      }
    }.scan(whole, null);
    for (Set<String> alike : used.values()) {
      List<String> all = List.copyOf(alike);
      for (int i = 0; i < all.size(); i++) {
        for (int j = 0; j < i; j++) {
          String text = source.text(whole);
          String kept = text.replaceAll("(?<![.\\w])" + all.get(i) + "\\b", "\u0000");
          kept = kept.replaceAll("(?<![.\\w])" + all.get(j) + "\\b", all.get(i));
          source.instead(whole, kept.replace("\u0000", all.get(j)), context, Kind.VARIABLE, "");
        }
      }
    }
  }

  /** From here on, an entry of an array is written. */
  void writing(ExpressionTree variable) {
    written = variable;
  }

  /** The entry of another array that has the place of what is written. */
  void atTheWrittenPlace(ArrayAccessTree entry, Context context) {
    Tree array = written;
    int depth = 0;
    for (; array instanceof ArrayAccessTree row; array = row.getExpression()) {
      depth++;
    }
    if (depth > 0) {
      String place = source.text(written).substring(source.text(array).length());
      for (String other : source.scope.of("double" + "[]".repeat(depth))) {
        source.instead(entry, other + place, context, Kind.VARIABLE, "");
      }
    }
  }

  /** Each of them in place of one, and of all that are like it. */
  void othersAlike(ExpressionTree one, TreePath parent) {
    others(one, parent, Context.alone(one), other -> other + " for " + source.words(one));
  }

  /** Each of them in place of one. */
  void others(ExpressionTree one, TreePath parent, Context context) {
    exchanged(one, context);
    others(one, parent, context, other -> "");
  }

  private void others(
      ExpressionTree one, TreePath parent, Context context, UnaryOperator<String> alike) {
    if (!(one instanceof NewArrayTree)) {
      for (String other : substitutes.unlessMany(source.type(parent, one))) {
        if (!isPart(one, other)) {
          source.instead(one, other, context, Kind.VARIABLE, alike.apply(source.words(other)));
        }
      }
    }
  }

  /** One of them, where a number is written down. */
  void numbers(ExpressionTree number, Context context) {
    for (String other : substitutes.of("double")) {
      source.instead(number, other, context, Kind.VARIABLE, "");
    }
  }

  /** An argument that is handed on as if it were 0. */
  void nothing(ExpressionTree argument, TreePath parent, Tree call) {
    String text = source.text(argument);
    String type = source.type(parent, argument);
    String zero =
        type.equals("double[]")
            ? "new double[" + text + ".length]"
            : type.equals("double") ? "0.0" : "";
    if (text.matches("[\\w.\\[\\]]+(\\(\\))?") && !zero.isEmpty()) {
      String words = source.words(text);
      source.instead(
          argument,
          type.equals("double") ? "2 * " + text : TWICE.formatted(text),
          Kind.OPERATOR,
          "%s counted twice in %s".formatted(words, source.words(call)),
          "It comes out as if %s were twice as large there.".formatted(words));
      source.instead(
          argument,
          zero,
          Kind.LEFT_OUT,
          "%s left out in %s".formatted(words, source.words(call)),
          "It comes out as if %s were 0 there.".formatted(words));
    }
  }

  /** A row that is added to what is made of another one. */
  void added(MethodInvocationTree call, TreePath parent) {
    if (source.type(parent, call).equals("double[]")) {
      List<String> given = call.getArguments().stream().map(source::text).toList();
      for (String other : substitutes.of("double[]")) {
        if (given.contains(other)) {
          continue;
        }
        String words = source.words(other);
        source.instead(
            call,
            PLUS.formatted(source.text(call), other),
            Kind.FUNCTION,
            "%s added to %s".formatted(words, source.words(call)),
            "It should be %s alone, even where both have the same length."
                .formatted(source.words(call)));
      }
    }
  }

  /** Those of one type. */
  List<String> reached(String type) {
    return substitutes.of(type);
  }

  /** A number multiplied by one of them once too often. */
  void times(ExpressionTree number) {
    String text = source.text(number);
    String says = "It should be %s; all results come out as if it were multiplied by %s.";
    for (String other : substitutes.unlessMany("double")) {
      if (!text.equals(other)) {
        String words = source.words(other);
        source.instead(
            number,
            "(%s) * %s".formatted(text, other),
            Kind.FUNCTION,
            "multiplied by %s once too often".formatted(words),
            says.formatted(source.words(text), words));
      }
    }
  }

  /** What is left when something is left out is no other thing. */
  private boolean isPart(ExpressionTree whole, String text) {
    List<? extends ExpressionTree> parts =
        whole instanceof BinaryTree binary
            ? List.of(binary.getLeftOperand(), binary.getRightOperand())
            : whole instanceof MethodInvocationTree call ? call.getArguments() : List.of();
    return parts.stream().anyMatch(part -> source.text(part).equals(text));
  }
}
