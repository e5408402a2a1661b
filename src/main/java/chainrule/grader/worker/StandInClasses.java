package chainrule.grader.worker;

import chainrule.check.FormulaClasses;
import chainrule.grader.compilation.ClassEditor;
import chainrule.grader.compilation.ClassFile;
import chainrule.grader.exercise.FormulaExercise;
import java.lang.invoke.MethodType;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * An answer in which the reference stands in for some methods, so that the others can be judged by
 * what they do themselves. Those methods become calls of the reference, which comes along under a
 * name that no Java source can write: an answer can neither use nor replace it.
 */
final class StandInClasses {

  private static final String MARK = "-reference";

  private final String name;
  private final String inFile;

  private StandInClasses(String name) {
    this.name = name;
    this.inFile = name.replace('.', '/');
  }

  /** Puts the reference in place of methods of a compiled answer. */
  static News in(FormulaExercise exercise, Map<String, byte[]> answer, List<String> methods) {
    StandInClasses standIns = new StandInClasses(exercise.formula().getName());
    Map<String, byte[]> classes = new TreeMap<>(answer);
    Set<String> signatures =
        FormulaClasses.formulas(exercise.formula()).stream()
            .filter(method -> methods.contains(method.getName()))
            .map(
                method ->
                    method.getName()
                        + MethodType.methodType(method.getReturnType(), method.getParameterTypes())
                            .toMethodDescriptorString())
            .collect(Collectors.toSet());
    classes.computeIfPresent(
        standIns.name,
        (own, bytes) -> ClassEditor.delegating(bytes, standIns.marked(standIns.name), signatures));
    classes.putAll(standIns.reference());
    return new News.Mended(classes);
  }

  /** The reference and the classes in it, under their other names. */
  private Map<String, byte[]> reference() {
    Map<String, byte[]> reference = new TreeMap<>();
    Deque<String> open = new ArrayDeque<>(List.of(name));
    while (!open.isEmpty()) {
      String next = open.pop();
      byte[] bytes = ClassReferences.bytes(next);
      if (bytes != null && !reference.containsKey(marked(next))) {
        reference.put(marked(next), ClassEditor.withTexts(bytes, this::renamed));
        ClassFile.read(bytes).pool().texts().stream()
            .filter(text -> text.startsWith(inFile + "$"))
            .forEach(text -> open.push(text.replace('/', '.')));
      }
    }
    return reference;
  }

  /** Its own name, that of a class in it, or a descriptor with either; all else stays. */
  private String renamed(String text) {
    if (text.equals(inFile) || text.startsWith(inFile + "$")) {
      return marked(text);
    }
    return text.replace("L" + inFile + ";", "L" + inFile + MARK + ";")
        .replace("L" + inFile + "$", "L" + inFile + MARK + "$");
  }

  private String marked(String own) {
    return own.substring(0, name.length()) + MARK + own.substring(name.length());
  }
}
