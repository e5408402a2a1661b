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
import com.sun.source.util.TreePathScanner;
import com.sun.source.util.TreeScanner;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;

/** Slips in what is handed on: another thing of the same type that is at hand in the method. */
final class Expressions {

  private static final int MOST = 24;
  private static final String TWICE = SlippedArrays.class.getName() + ".plus(%1$s, %1$s)";
  private static final String PLUS = SlippedArrays.class.getName() + ".plus(%s, %s)";

  private final SlippedSource source;
  private final Map<String, Map<String, Tree>> atHand = new LinkedHashMap<>();
  private ExpressionTree written;

  Expressions(SlippedSource source) {
    this.source = source;
  }

  /** From here on, what this method has at hand. */
  void in(TreePath body) {
    atHand.clear();
    new TreePathScanner<Void, Void>() {
      @Override
      public Void scan(Tree tree, Void none) {
        if (tree instanceof ArrayAccessTree
            || tree instanceof IdentifierTree
            || tree instanceof MethodInvocationTree) {
          add((ExpressionTree) tree, new TreePath(getCurrentPath(), tree));
        }
        return super.scan(tree, none);
      }
    }.scan(body, null);
  }

  private void add(ExpressionTree tree, TreePath path) {
    Object type = source.resolved.trees().getTypeMirror(path);
    put(String.valueOf(type), source.text(tree), tree);
    if (tree instanceof ArrayAccessTree entry
        && String.valueOf(type).endsWith("]")
        && source.text(entry.getIndex()).matches("\\w+")) {
      String array = source.text(entry.getExpression());
      String before = "%s[Math.max(%s - 1, 0)]".formatted(array, source.text(entry.getIndex()));
      put(String.valueOf(type), before, tree);
    }
    boolean isClass =
        tree instanceof IdentifierTree
            && source.resolved.trees().getElement(path) instanceof TypeElement;
    if (!isClass
        && type instanceof DeclaredType declared
        && declared.asElement() instanceof TypeElement record
        && record.getKind() == ElementKind.RECORD) {
      for (Element part : record.getEnclosedElements()) {
        if (part.getKind() == ElementKind.RECORD_COMPONENT) {
          put(
              part.asType().toString(),
              source.text(tree) + "." + part.getSimpleName() + "()",
              tree);
        }
      }
    }
  }

  private void put(String type, String text, Tree made) {
    if (type.startsWith("double")) {
      atHand.computeIfAbsent(type, none -> new LinkedHashMap<>()).putIfAbsent(text, made);
    }
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

  /** Each of them in the place of one, and of all that are like it. */
  void othersAlike(ExpressionTree one, TreePath parent) {
    others(one, parent, Context.alone(one), other -> other + " for " + source.words(one));
  }

  /** Each of them in the place of one. */
  void others(ExpressionTree one, TreePath parent, Context context) {
    exchanged(one, context);
    others(one, parent, context, other -> "");
  }

  private void others(
      ExpressionTree one, TreePath parent, Context context, UnaryOperator<String> alike) {
    Map<String, Tree> all = atHand.getOrDefault(source.type(parent, one), Map.of());
    if (all.size() <= MOST && !(one instanceof NewArrayTree)) {
      all.forEach(
          (other, made) -> {
            if (source.scope.reaches(made) && !isPart(one, other)) {
              source.instead(one, other, context, Kind.VARIABLE, alike.apply(source.words(other)));
            }
          });
    }
  }

  /** One of them, where a number is written down. */
  void numbers(ExpressionTree number, Context context) {
    atHand
        .getOrDefault("double", Map.of())
        .forEach(
            (other, made) -> {
              if (source.scope.reaches(made)) {
                source.instead(number, other, context, Kind.VARIABLE, "");
              }
            });
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
      for (String other : reached("double[]")) {
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

  /** What of one type can be had here. */
  List<String> reached(String type) {
    return atHand.getOrDefault(type, Map.of()).entrySet().stream()
        .filter(one -> source.scope.reaches(one.getValue()))
        .map(Map.Entry::getKey)
        .toList();
  }

  /** A number multiplied by one of them once too often. */
  void times(ExpressionTree number) {
    Map<String, Tree> all = atHand.getOrDefault("double", Map.of());
    String text = source.text(number);
    if (all.size() <= MOST) {
      all.forEach(
          (other, made) -> {
            if (source.scope.reaches(made) && !text.equals(other)) {
              String words = source.words(other);
              String says = "It should be %s; all results come out as if it were multiplied by %s.";
              source.instead(
                  number,
                  "(%s) * %s".formatted(text, other),
                  Kind.FUNCTION,
                  "multiplied by %s once too often".formatted(words),
                  says.formatted(source.words(text), words));
            }
          });
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
