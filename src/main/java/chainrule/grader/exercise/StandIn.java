package chainrule.grader.exercise;

import chainrule.grader.compilation.Parsed;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.ImportTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.SourcePositions;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * An answer in which the reference stands in for some methods, so that the others can be judged by
 * what they do themselves. The reference comes along as a nested class, and the bodies of those
 * methods become a call of it.
 */
public final class StandIn {

  private static final String NESTED = "ReferenceOfChainrule";

  private final CompilationUnitTree unit;
  private final SourcePositions positions;
  private final ClassTree type;
  private final String source;

  private StandIn(String name, String source) {
    Parsed parsed = Parsed.of(name, source);
    this.unit = parsed.unit();
    this.positions = parsed.positions();
    this.type =
        unit.getTypeDecls().stream()
            .filter(ClassTree.class::isInstance)
            .map(ClassTree.class::cast)
            .filter(declared -> declared.getSimpleName().contentEquals(name))
            .findFirst()
            .orElseThrow();
    this.source = source;
  }

  /**
   * Puts the reference in the place of some methods.
   *
   * @param exercise what was asked
   * @param answer a source that compiles
   * @param methods names of methods of the exercise; with none of them the answer stays as it is
   * @return a source that compiles, unless the answer has a class like the one that comes along
   */
  public static String in(FormulaExercise exercise, String answer, Set<String> methods) {
    if (methods.isEmpty()) {
      return answer;
    }
    StandIn reference = new StandIn(exercise.name(), Skeleton.reference(exercise));
    return new StandIn(exercise.name(), answer).with(reference, methods);
  }

  private String with(StandIn reference, Set<String> methods) {
    Set<String> signatures =
        reference.type.getMembers().stream()
            .filter(member -> isOneOf(methods, member))
            .map(member -> signature((MethodTree) member))
            .collect(Collectors.toSet());
    StringBuilder text = new StringBuilder();
    int kept = end(unit.getPackage());
    text.append(source, 0, kept).append(reference.imports());
    for (Tree member : type.getMembers()) {
      if (isOneOf(methods, member) && signatures.contains(signature((MethodTree) member))) {
        MethodTree method = (MethodTree) member;
        text.append(source, kept, start(method.getBody())).append(call(method));
        kept = end(method);
      }
    }
    int brace = end(type) - 1;
    text.append(source, kept, brace).append(reference.nested());
    return text.append(source, brace, source.length()).toString();
  }

  private static boolean isOneOf(Set<String> methods, Tree member) {
    return member instanceof MethodTree method && methods.contains(method.getName().toString());
  }

  /** Its name and the types of its parameters. */
  private static String signature(MethodTree method) {
    return method.getName()
        + method.getParameters().stream().map(VariableTree::getType).toList().toString();
  }

  private static String call(MethodTree method) {
    String parameters =
        method.getParameters().stream()
            .map(parameter -> parameter.getName().toString())
            .collect(Collectors.joining(", ", "(", ")"));
    return "{ return %s.%s%s; }".formatted(NESTED, method.getName(), parameters);
  }

  private String imports() {
    List<? extends ImportTree> all = unit.getImports();
    return all.isEmpty()
        ? ""
        : " " + source.substring(start(all.get(0)), end(all.get(all.size() - 1)));
  }

  /** All members but the constructor. */
  private String nested() {
    StringBuilder text = new StringBuilder(" private static final class " + NESTED + " {\n");
    for (Tree member : type.getMembers()) {
      boolean isConstructor = member instanceof MethodTree method && method.getReturnType() == null;
      if (!isConstructor) {
        text.append(source, start(member), end(member)).append('\n');
      }
    }
    return text.append("}\n").toString();
  }

  private int start(Tree tree) {
    return (int) positions.getStartPosition(unit, tree);
  }

  private int end(Tree tree) {
    return (int) positions.getEndPosition(unit, tree);
  }
}
