package chainrule.grader.worker;

import chainrule.grader.allowlist.CheckedAnswer;
import chainrule.grader.compilation.ClassFile;
import chainrule.grader.compilation.Compilation;
import chainrule.grader.exercise.Calls;
import chainrule.grader.exercise.FormulaExercise;
import chainrule.grader.exercise.MethodLines;
import chainrule.grader.exercise.Task;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * An answer, compiled: the exercise's own class and its helpers, and nothing that could stand
 * before another class of ours.
 */
final class AnswerClasses {

  private AnswerClasses() {}

  /** Compiles an answer, and looks which of its methods lead to which others. */
  static News of(FormulaExercise exercise, String source) {
    try {
      return compiled(exercise, source);
    } catch (StackOverflowError e) {
      return new News.Refused(Status.NOT_COMPILED, List.of(Compilation.TOO_DEEP), true);
    }
  }

  private static News compiled(FormulaExercise exercise, String source) {
    Compilation compilation = CheckedAnswer.compile(exercise, source);
    String name = exercise.formula().getName();
    Map<String, byte[]> own = new TreeMap<>(compilation.classes());
    own.keySet().removeIf(other -> !isOf(name, other) && ClassReferences.bytes(other) != null);
    if (own.containsKey(name)) {
      return new News.Compiled(
          own,
          calls(exercise, source),
          MethodLines.of(exercise, source),
          isRepeatable(own.values()),
          compilation.notes());
    }
    List<String> reasons = new ArrayList<>(compilation.errors());
    boolean tooDeep = reasons.contains(Compilation.TOO_DEEP);
    boolean allowed = reasons.stream().noneMatch(CheckedAnswer::isRefusal);
    if (reasons.isEmpty()) {
      reasons.add("the compiler makes no class %s of this source".formatted(name));
    }
    Status status = allowed ? Status.NOT_COMPILED : Status.NOT_ALLOWED;
    return new News.Refused(status, reasons, tooDeep);
  }

  /**
   * Whether nothing but numbers and texts outlives a call, so that the same call has the same
   * result: what an answer may use of the JDK has no state, no clock and no chance.
   */
  private static boolean isRepeatable(Collection<byte[]> classes) {
    return classes.stream()
        .flatMap(bytes -> ClassFile.read(bytes).fields().stream())
        .filter(field -> Modifier.isStatic(field.access()))
        .allMatch(field -> Modifier.isFinal(field.access()) && isConstant(field.descriptor()));
  }

  /** Of a type whose values nobody can change. */
  private static boolean isConstant(String descriptor) {
    return descriptor.length() == 1 || descriptor.equals(String.class.descriptorString());
  }

  private static boolean isOf(String name, String other) {
    return other.equals(name) || other.startsWith(name + "$");
  }

  private static Map<String, Set<String>> calls(FormulaExercise exercise, String source) {
    List<String> tasks = exercise.tasks().stream().map(Task::method).toList();
    Calls calls = Calls.of(exercise.name(), source);
    Map<String, Set<String>> called = new TreeMap<>();
    for (String task : tasks) {
      Set<String> others = new TreeSet<>(calls.from(task));
      others.retainAll(tasks);
      called.put(task, others);
    }
    return called;
  }
}
