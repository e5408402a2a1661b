package chainrule.grader.session;

import chainrule.grader.exercise.FormulaExercise;
import chainrule.grader.worker.ClassReferences;
import chainrule.grader.worker.News;
import chainrule.grader.worker.Order;
import chainrule.grader.worker.Status;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * An answer after the compiler has seen it.
 *
 * @param exercise what was asked
 * @param classes its classes by full name; empty if it is not compiled
 * @param leansOn for each method that was asked for, the others that it is made of
 * @param lines for each of these methods, where it stands in the source
 * @param stateless whether the same call has the same result
 * @param notes what was put right in the source, each in one line
 * @param refusal why it is not compiled; null if it is
 * @param reasons the same in words, each in one line
 */
public record CompiledAnswer(
    FormulaExercise exercise,
    Map<String, byte[]> classes,
    Map<String, Set<String>> leansOn,
    Map<String, Integer> lines,
    boolean stateless,
    List<String> notes,
    Status refusal,
    List<String> reasons) {

  static CompiledAnswer of(FormulaExercise exercise, Reply reply) {
    if (reply.news() instanceof News.Compiled compiled) {
      return new CompiledAnswer(
          exercise,
          compiled.classes(),
          compiled.leansOn(),
          compiled.lines(),
          compiled.stateless(),
          compiled.notes(),
          null,
          List.of());
    }
    return reply.news() instanceof News.Refused refused
        ? refused(exercise, refused.status(), refused.reasons())
        : refused(exercise, reply.broken(), List.of(reply.why()));
  }

  static CompiledAnswer refused(FormulaExercise exercise, Status why, List<String> reasons) {
    return new CompiledAnswer(
        exercise, Map.of(), Map.of(), Map.of(), false, List.of(), why, reasons);
  }

  /**
   * Whether there is nothing to run.
   *
   * @return true if it is not compiled
   */
  public boolean isRefused() {
    return refusal != null;
  }

  /** What is said of a method, after its line. */
  String at(String method, String message) {
    Integer line = lines.get(method);
    return line == null ? message : "line " + line + ": " + message;
  }

  /** The same with other classes. */
  CompiledAnswer with(Map<String, byte[]> others) {
    return new CompiledAnswer(exercise, others, leansOn, lines, stateless, notes, null, List.of());
  }

  /** The order to load it, with all that is loaded anew for it. */
  Order.Load load() {
    Map<String, byte[]> all = new TreeMap<>(ClassReferences.around(exercise));
    all.putAll(classes);
    return new Order.Load(exercise.formula().getName(), exercise.test().getName(), all, stateless);
  }
}
