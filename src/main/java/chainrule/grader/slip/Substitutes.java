package chainrule.grader.slip;

import com.sun.source.tree.ArrayAccessTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.TreePath;
import com.sun.source.util.TreePathScanner;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;

/**
 * The expressions of a method, by type, that may be written in place of another: variables, entries
 * of arrays, calls.
 */
final class Substitutes {

  private static final int MANY = 24;

  private final SlippedSource source;
  private final Map<String, Map<String, Tree>> byType = new LinkedHashMap<>();

  Substitutes(SlippedSource source) {
    this.source = source;
  }

  /** What of one type can be written at the place that is looked at. */
  List<String> of(String type) {
    return byType.getOrDefault(type, Map.of()).entrySet().stream()
        .filter(one -> source.scope.reaches(one.getValue()))
        .map(Map.Entry::getKey)
        .toList();
  }

  /** The same; nothing if the method has too many of that type. */
  List<String> unlessMany(String type) {
    return byType.getOrDefault(type, Map.of()).size() > MANY ? List.of() : of(type);
  }

  /** From here on, that of this method. */
  void in(TreePath body) {
    byType.clear();
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
      addComponents(tree, record);
    }
  }

  private void addComponents(ExpressionTree tree, TypeElement record) {
    for (Element part : record.getEnclosedElements()) {
      if (part.getKind() == ElementKind.RECORD_COMPONENT) {
        put(part.asType().toString(), source.text(tree) + "." + part.getSimpleName() + "()", tree);
      }
    }
  }

  private void put(String type, String text, Tree made) {
    if (type.startsWith("double")) {
      byType.computeIfAbsent(type, none -> new LinkedHashMap<>()).putIfAbsent(text, made);
    }
  }
}
