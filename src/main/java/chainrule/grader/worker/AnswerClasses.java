package chainrule.grader.worker;

import chainrule.grader.allowlist.CheckedAnswer;
import chainrule.grader.compilation.Compilation;
import chainrule.grader.exercise.StandIn;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * An answer, compiled: the exercise's own class and its helpers, and nothing that could stand
 * before another class of ours.
 *
 * @param bytes the bytes of each class by its full name; empty if it is refused
 * @param reasons why it is refused, after {@code not compiled} or {@code not allowed}; else empty
 * @param notes what was put right in the source
 * @param tooDeep whether the compiler ran out of stack
 */
record AnswerClasses(
    Map<String, byte[]> bytes, List<String> reasons, List<String> notes, boolean tooDeep) {

  /** Compiles the answer of a job, with the reference in the place of some of its methods. */
  static AnswerClasses of(Job job) {
    Compilation compilation = compilation(job);
    String name = job.exercise().formula().getName();
    Map<String, byte[]> own = new TreeMap<>(compilation.classes());
    own.keySet().removeIf(other -> !isOf(name, other) && ClassReferences.bytes(other) != null);
    if (own.containsKey(name)) {
      return new AnswerClasses(own, List.of(), compilation.notes(), false);
    }
    List<String> reasons = new ArrayList<>(compilation.errors());
    boolean tooDeep = reasons.contains(Compilation.TOO_DEEP);
    boolean allowed = reasons.stream().noneMatch(CheckedAnswer::isRefusal);
    if (reasons.isEmpty()) {
      reasons.add("the compiler makes no class %s of this source".formatted(name));
    }
    reasons.add(0, allowed ? "not compiled" : "not allowed");
    return new AnswerClasses(Map.of(), reasons, List.of(), tooDeep);
  }

  private static Compilation compilation(Job job) {
    try {
      String source = StandIn.in(job.exercise(), job.source(), job.standIns());
      return CheckedAnswer.compile(job.exercise(), source);
    } catch (StackOverflowError e) {
      return Compilation.refused(List.of(Compilation.TOO_DEEP));
    }
  }

  private static boolean isOf(String name, String other) {
    return other.equals(name) || other.startsWith(name + "$");
  }

  boolean isRefused() {
    return bytes.isEmpty();
  }
}
