package chainrule.grading;

import chainrule.compilation.Compilation;
import chainrule.exercise.Exercises;
import chainrule.exercise.FormulaExercise;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.junit.platform.engine.TestExecutionResult;
import org.junit.platform.engine.discovery.DiscoverySelectors;
import org.junit.platform.engine.discovery.MethodSelector;
import org.junit.platform.engine.support.descriptor.MethodSource;
import org.junit.platform.launcher.EngineFilter;
import org.junit.platform.launcher.LauncherDiscoveryRequest;
import org.junit.platform.launcher.TestExecutionListener;
import org.junit.platform.launcher.TestIdentifier;
import org.junit.platform.launcher.core.LauncherDiscoveryRequestBuilder;
import org.junit.platform.launcher.core.LauncherFactory;

/**
 * Compiles one answer and runs some of its exercise's tests, inside a worker, and tells what
 * happens as it happens.
 *
 * @param exercise what is asked
 * @param source the student's source
 * @param tests the names of the test methods to run
 * @param tell where the messages go: {@code not compiled} with reasons, {@code started}, {@code
 *     passed} and {@code failed} with a test's name, {@code done} at the end
 */
record AnswerRun(
    FormulaExercise exercise, String source, List<String> tests, Consumer<List<String>> tell) {

  void run() throws ClassNotFoundException {
    Compilation compilation = Compilation.of(exercise.name(), source);
    Map<String, byte[]> answer = onlyItsClass(compilation.classes());
    if (answer.isEmpty()) {
      List<String> reasons = new ArrayList<>(List.of("not compiled"));
      reasons.addAll(compilation.errors());
      if (compilation.errors().isEmpty()) {
        reasons.add(
            "the file compiles, but there is no class %s in it; it must begin with package %s;"
                .formatted(exercise.formula().getName(), exercise.formula().getPackageName()));
      }
      tell.accept(reasons);
      return;
    }
    AnswerLoader loader = new AnswerLoader(answer);
    Class<?> written = loader.loadClass(exercise.formula().getName());
    Map<String, String> missing = missingMethods(written);
    List<MethodSelector> selectors = new ArrayList<>();
    for (Method test : loader.loadClass(exercise.test().getName()).getDeclaredMethods()) {
      String absent = missing.get(test.getName().replaceFirst("_.*", ""));
      if (!tests.contains(test.getName())) {
        continue;
      }
      if (absent == null) {
        selectors.add(DiscoverySelectors.selectMethod(test.getDeclaringClass(), test));
      } else {
        tell.accept(List.of("failed", test.getName(), absent));
      }
    }
    if (!selectors.isEmpty()) {
      LauncherFactory.create().execute(request(selectors), new Listener(tell));
    }
    tell.accept(List.of("done"));
  }

  /** A submission may bring along what it likes; the exercise's own class is all that is taken. */
  private Map<String, byte[]> onlyItsClass(Map<String, byte[]> classes) {
    String name = exercise.formula().getName();
    Map<String, byte[]> own = new TreeMap<>(classes);
    own.keySet().removeIf(other -> !other.equals(name) && !other.startsWith(name + "$"));
    return own.containsKey(name) ? own : Map.of();
  }

  /** What the tests would call but the class does not have, by method name. */
  private Map<String, String> missingMethods(Class<?> written) {
    Map<String, String> missing = new TreeMap<>();
    Set<String> there =
        Exercises.formulas(written).map(AnswerRun::signature).collect(Collectors.toSet());
    for (Method wanted : Exercises.formulas(exercise.formula()).toList()) {
      if (!there.contains(signature(wanted))) {
        missing.put(
            wanted.getName(), "%s has no method %s".formatted(exercise.name(), signature(wanted)));
      }
    }
    return missing;
  }

  /** In words, since the two classes come from two loaders. */
  private static String signature(Method method) {
    return Arrays.stream(method.getParameterTypes())
        .map(Class::getSimpleName)
        .collect(
            Collectors.joining(
                ", ",
                "public static "
                    + method.getReturnType().getSimpleName()
                    + " "
                    + method.getName()
                    + "(",
                ")"));
  }

  private static LauncherDiscoveryRequest request(List<MethodSelector> selectors) {
    return LauncherDiscoveryRequestBuilder.request()
        .selectors(selectors)
        .filters(EngineFilter.includeEngines("jqwik"))
        .configurationParameter("jqwik.database", "")
        .build();
  }

  /** Passes on what the tests do. */
  private record Listener(Consumer<List<String>> tell) implements TestExecutionListener {

    @Override
    public void executionStarted(TestIdentifier test) {
      if (test.isTest()) {
        tell.accept(List.of("started", name(test)));
      }
    }

    @Override
    public void executionFinished(TestIdentifier test, TestExecutionResult result) {
      if (!test.isTest()) {
        return;
      }
      if (result.getStatus() == TestExecutionResult.Status.SUCCESSFUL) {
        tell.accept(List.of("passed", name(test)));
      } else {
        String why = result.getThrowable().map(Throwable::getMessage).orElse("did not finish");
        tell.accept(List.of("failed", name(test), why));
      }
    }

    private static String name(TestIdentifier test) {
      return ((MethodSource) test.getSource().orElseThrow()).getMethodName();
    }
  }
}
