package chainrule.grader.exercise;

import chainrule.grader.compilation.ParsedSource;
import chainrule.text.Resource;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.ModifiersTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.SourcePositions;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import javax.lang.model.element.Modifier;

/**
 * The reference with its bodies taken out: what a student starts from. It is made from the source
 * each time, so it cannot drift.
 */
public final class Skeleton {

  private static final String ONLY =
      """
      // Write the formulas only: the checks behind @throws are not asked for. No test passes or
      // expects NaN or ±∞, whatever the Javadoc below says of them.
      // The digits promised below (to 1e-15 relative, 0 from a ≈ 37 on) are the reference's.
      // Any form of the formula that is right on paper will do, if it is computed in double and
      // still gives a number far out, such as at 800, unless a smaller range is named below.
      // Neither change nor return what you are given: return new arrays, and none in two places.
      """;

  private static final String UNWRITTEN = " is yours to write";

  private static final String CALLS = "// A function that you are given is called by its method: ";

  private static final String CALLED =
      "\n// It never returns NaN or ±∞ and does not change what you pass it; do not change what it"
          + " returns.\n";

  private static final String USES = "// Besides the JDK you may use:\n";

  private static final Pattern IMPORT = Pattern.compile("(?m)^import [\\w.]+\\.(\\w+);\\R");

  /** Sources that were read, by the name of the class. */
  private static final Map<String, String> REFERENCES = new ConcurrentHashMap<>();

  private Skeleton() {}

  /**
   * The skeleton of one exercise: what of the project may be used, package, imports, Javadoc and
   * signatures of its public methods, each with a body that says that it is not written yet.
   *
   * @param exercise the exercise
   * @return Java source that compiles
   */
  public static String of(FormulaExercise exercise) {
    String uses = Ingredients.of(exercise);
    String called = Ingredients.calls(exercise);
    String head = called.isEmpty() ? ONLY : ONLY + CALLS + called + CALLED;
    head += uses.isEmpty() ? "" : USES + uses.indent(2).replaceAll("(?m)^", "//");
    return withImportsInUse(head + of(exercise.name(), reference(exercise)));
  }

  /** What only the bodies needed goes with them. */
  private static String withImportsInUse(String skeleton) {
    String kept =
        IMPORT
            .matcher(skeleton)
            .replaceAll(
                found -> {
                  Pattern word = Pattern.compile("\\b" + found.group(1) + "\\b");
                  return word.matcher(skeleton).results().count() > 1 ? found.group() : "";
                });
    return kept.replaceFirst("\n{3,}", "\n\n");
  }

  static String of(String name, String source) {
    ParsedSource parsed = ParsedSource.of(name, source);
    CompilationUnitTree unit = parsed.unit();
    SourcePositions positions = parsed.positions();
    ClassTree type = (ClassTree) unit.getTypeDecls().get(0);
    StringBuilder skeleton = new StringBuilder();
    int kept = 0;
    for (Tree member : type.getMembers()) {
      int end = (int) positions.getEndPosition(unit, member);
      if (end < 0) {
        continue; // a constructor that the compiler added
      }
      int start = Math.max(kept, bodyStart(source, positions, unit, type));
      if (isHelper(member)) {
        skeleton.append(source, kept, start);
      } else if (member instanceof MethodTree method && method.getReturnType() != null) {
        int body = (int) positions.getStartPosition(unit, method.getBody());
        skeleton.append(source, kept, body).append(notWritten(name, method));
      } else {
        skeleton.append(source, kept, end);
      }
      kept = end;
    }
    return skeleton.append(source.substring(kept)).toString();
  }

  /** Right after the brace that opens the class. */
  private static int bodyStart(
      String source, SourcePositions positions, CompilationUnitTree unit, ClassTree type) {
    return source.indexOf('{', (int) positions.getEndPosition(unit, type.getModifiers())) + 1;
  }

  private static String notWritten(String name, MethodTree method) {
    return "{\n    throw new UnsupportedOperationException(\""
        + name
        + ending(method.getName().toString())
        + "\");\n  }";
  }

  private static String ending(String method) {
    return "." + method + UNWRITTEN;
  }

  /** Whether this is what a method of some skeleton says. */
  static boolean isUnwritten(String message) {
    return message.endsWith(UNWRITTEN);
  }

  /**
   * Whether this is what a skeleton's method says.
   *
   * @param message what an exception said, and perhaps at which input
   * @param method the simple name of a method
   * @return true if that method is not written yet
   */
  public static boolean isUnwritten(String message, String method) {
    return message.endsWith(ending(method));
  }

  /** Private, and not the constructor: how the reference does it is its own business. */
  private static boolean isHelper(Tree member) {
    ModifiersTree modifiers = null;
    if (member instanceof MethodTree method && method.getReturnType() != null) {
      modifiers = method.getModifiers();
    } else if (member instanceof VariableTree field) {
      modifiers = field.getModifiers();
    } else if (member instanceof ClassTree nested) {
      modifiers = nested.getModifiers();
    }
    return modifiers != null && modifiers.getFlags().contains(Modifier.PRIVATE);
  }

  /**
   * The reference as it is.
   *
   * @param exercise the exercise
   * @return the source of its formula class
   */
  public static String reference(FormulaExercise exercise) {
    return reference(exercise.formula().getName());
  }

  /**
   * A formula class as it is.
   *
   * @param formula its full name
   * @return its source
   */
  public static String reference(String formula) {
    return REFERENCES.computeIfAbsent(formula, Skeleton::read);
  }

  private static String read(String formula) {
    return Resource.text("/sources/" + formula.replace('.', '/') + ".java");
  }
}
