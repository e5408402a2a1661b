package chainrule.grader.exercise;

import chainrule.grader.compilation.ParsedSource;
import chainrule.text.Nearest;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.Tree;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import javax.lang.model.element.Modifier;

/** The lines of the required methods in a source. */
public final class MethodLines {

  private final ParsedSource parsed;

  private MethodLines(ParsedSource parsed) {
    this.parsed = parsed;
  }

  /**
   * The line to look at if a method cannot be called as it should be.
   *
   * @param exercise what was asked for
   * @param source an answer that compiles
   * @return for each method its line, or that of one which is called nearly so, or that of the
   *     class
   */
  public static SortedMap<String, Integer> of(FormulaExercise exercise, String source) {
    MethodLines places = new MethodLines(ParsedSource.of(exercise.name(), source));
    SortedMap<String, Integer> lines = new TreeMap<>();
    for (Tree tree : places.parsed.unit().getTypeDecls()) {
      if (tree instanceof ClassTree type && type.getSimpleName().contentEquals(exercise.name())) {
        List<String> asked = exercise.tasks().stream().map(Task::method).toList();
        asked.forEach(method -> lines.put(method, places.line(type, method, asked)));
      }
    }
    return lines;
  }

  private int line(ClassTree type, String method, List<String> asked) {
    if (!type.getModifiers().getFlags().contains(Modifier.PUBLIC)) {
      return line(type);
    }
    SortedMap<String, MethodTree> methods = new TreeMap<>();
    for (Tree member : type.getMembers()) {
      if (member instanceof MethodTree written) {
        methods.putIfAbsent(written.getName().toString(), written);
      }
    }
    if (!methods.containsKey(method)) {
      methods.keySet().removeAll(asked);
      return Nearest.to(method, methods.keySet())
          .map(near -> line(methods.get(near)))
          .orElse(line(type));
    }
    return line(methods.get(method));
  }

  private int line(Tree tree) {
    long start = parsed.positions().getStartPosition(parsed.unit(), tree);
    return (int) parsed.unit().getLineMap().getLineNumber(Math.max(0, start));
  }
}
