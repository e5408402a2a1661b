package chainrule.grader.slip;

import chainrule.check.FormulaClasses;
import chainrule.grader.exercise.Skeleton;
import chainrule.grader.value.Prepared;
import java.lang.reflect.Modifier;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A formula class and those that it calls, each with its slips.
 *
 * @param classes by their full names
 * @param known the mistakes that are known of a formula class, by its full name
 */
record CallGraph(Map<String, SlipClass> classes, Function<String, List<KnownSlip>> known) {

  /** How far into other classes a student may write out what is called. */
  private static final int DEEPEST = 2;

  private static final Pattern FORMULA = FormulaClasses.named("\\w+");
  private static final Map<String, SlipClass> CLASSES = new ConcurrentHashMap<>();

  static CallGraph from(String formula, Function<String, List<KnownSlip>> known) {
    CallGraph graph = new CallGraph(new LinkedHashMap<>(), known);
    graph.add(formula, DEEPEST);
    return graph;
  }

  private void add(String name, int deep) {
    classes.put(name, CLASSES.computeIfAbsent(name, this::read));
    if (deep > 0) {
      called(name).filter(other -> !classes.containsKey(other)).forEach(o -> add(o, deep - 1));
    }
  }

  private Stream<String> called(String name) {
    return classes.get(name).calls().values().stream()
        .flatMap(Set::stream)
        .map(CallGraph::typeOf)
        .distinct()
        .filter(CallGraph::isFormula);
  }

  static String typeOf(String method) {
    return method.substring(0, method.lastIndexOf('.'));
  }

  private static boolean isFormula(String name) {
    if (!FORMULA.matcher(name).matches()) {
      return false;
    }
    try {
      Class<?> type = Class.forName(name, false, CallGraph.class.getClassLoader());
      boolean isFinal = Modifier.isFinal(type.getModifiers());
      return isFinal && !type.isEnum() && !type.isRecord();
    } catch (ClassNotFoundException e) {
      throw new IllegalStateException(e);
    }
  }

  private SlipClass read(String name) {
    return Prepared.read(SlipClass.file(name), SlipClass.class)
        .orElseGet(() -> SlipClass.of(name, Skeleton.reference(name), known.apply(name)));
  }

  /** How many calls it takes from one method to each that it leads to. */
  Map<String, Integer> depths(String method) {
    Map<String, Integer> depths = new LinkedHashMap<>(Map.of(method, 0));
    Deque<String> open = new ArrayDeque<>(List.of(method));
    while (!open.isEmpty()) {
      String caller = open.remove();
      SlipClass type = classes.get(typeOf(caller));
      if (type != null) {
        for (String called : type.calls().getOrDefault(caller, Set.of())) {
          if (depths.putIfAbsent(called, depths.get(caller) + 1) == null) {
            open.add(called);
          }
        }
      }
    }
    return depths;
  }
}
