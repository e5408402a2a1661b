package chainrule.grader.worker;

import chainrule.grader.allowlist.CheckedAnswer;
import chainrule.grader.compilation.ClassFile;
import chainrule.grader.compilation.Compilation;
import chainrule.grader.exercise.Calls;
import chainrule.grader.exercise.FormulaExercise;
import chainrule.grader.exercise.MethodLines;
import chainrule.grader.exercise.Skeleton;
import chainrule.grader.exercise.Task;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;

/**
 * An answer, compiled: the exercise's own class and its helpers, and nothing that could stand
 * before another class of ours.
 */
final class AnswerClasses {

  /** What calls what in the references, by the names of their exercises. */
  private static final Map<String, Calls> REFERENCES = new ConcurrentHashMap<>();

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
          leansOn(exercise, source),
          MethodLines.of(exercise, source),
          isStateless(own.values()),
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
  private static boolean isStateless(Collection<byte[]> classes) {
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

  /**
   * The methods that others are made of: those that come before them in the exercise, or that the
   * reference makes them of. It is never the other way round: who makes the part of the whole has
   * to have the whole.
   */
  private static Map<String, Set<String>> leansOn(FormulaExercise exercise, String source) {
    List<String> tasks = exercise.tasks().stream().map(Task::method).toList();
    Calls calls = Calls.of(exercise.name(), source);
    Calls asAsked =
        REFERENCES.computeIfAbsent(
            exercise.name(), name -> Calls.ofReference(name, Skeleton.reference(exercise)));
    Map<String, Set<String>> leansOn = new TreeMap<>();
    for (String task : tasks) {
      Set<String> parts = new TreeSet<>(calls.from(task));
      parts.retainAll(tasks);
      parts.removeIf(
          part ->
              tasks.indexOf(part) >= tasks.indexOf(task) && !asAsked.from(task).contains(part)
                  || asAsked.from(part).contains(task));
      parts.remove(task);
      leansOn.put(task, parts);
    }
    return leansOn;
  }
}
