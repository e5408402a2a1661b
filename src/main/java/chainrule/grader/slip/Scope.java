package chainrule.grader.slip;

import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.TreeScanner;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The variables in scope at a place in a source. */
final class Scope {

  /**
   * One of them.
   *
   * @param name what it is called
   * @param type of what type it is, as it is written in Java
   */
  record Variable(String name, String type) {}

  private final List<Variable> variables = new ArrayList<>();
  private final Deque<Integer> begins = new ArrayDeque<>();
  private final Set<String> declared = new HashSet<>();

  void open() {
    begins.push(variables.size());
  }

  void close() {
    int size = begins.pop();
    variables.subList(size, variables.size()).clear();
  }

  void add(String name, String type) {
    variables.add(new Variable(name, type));
  }

  List<Variable> all() {
    return List.copyOf(variables);
  }

  List<String> of(String type) {
    return variables.stream().filter(v -> v.type.equals(type)).map(Variable::name).toList();
  }

  String typeOf(String name) {
    return variables.stream()
        .filter(v -> v.name.equals(name))
        .map(Variable::type)
        .reduce("", (a, b) -> b);
  }

  /** From here on, what a method declares anywhere. */
  void enter(MethodTree method) {
    declared.clear();
    new TreeScanner<Void, Void>() {
      @Override
      public Void visitVariable(VariableTree variable, Void none) {
        declared.add(variable.getName().toString());
        return super.visitVariable(variable, none);
      }
    }.scan(method, null);
  }

  /** Whether all variables in it can be read here. */
  boolean reaches(Tree tree) {
    Set<String> named = new HashSet<>();
    new TreeScanner<Void, Void>() {
      @Override
      public Void visitIdentifier(IdentifierTree name, Void none) {
        named.add(name.getName().toString());
        return null;
      }
    }.scan(tree, null);
    named.retainAll(declared);
    variables.forEach(variable -> named.remove(variable.name));
    return named.isEmpty();
  }
}
