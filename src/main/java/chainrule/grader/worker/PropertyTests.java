package chainrule.grader.worker;

import chainrule.grader.exercise.FormulaExercise;
import chainrule.grader.exercise.Tries;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.junit.platform.engine.TestExecutionResult;
import org.junit.platform.engine.discovery.DiscoverySelectors;
import org.junit.platform.engine.discovery.MethodSelector;
import org.junit.platform.engine.support.descriptor.MethodSource;
import org.junit.platform.launcher.EngineFilter;
import org.junit.platform.launcher.Launcher;
import org.junit.platform.launcher.LauncherDiscoveryRequest;
import org.junit.platform.launcher.TestExecutionListener;
import org.junit.platform.launcher.TestIdentifier;
import org.junit.platform.launcher.core.LauncherDiscoveryRequestBuilder;
import org.junit.platform.launcher.core.LauncherFactory;

/** The tests of an exercise as jqwik runs them, while their tries are made elsewhere. */
final class PropertyTests implements TestExecutionListener {

  /**
   * It would tell each time that it keeps no database, and that an example is made more than once;
   * whoever sets a level has to hold on to it.
   */
  private static final Logger JQWIK = Logger.getLogger("net.jqwik");

  static {
    JQWIK.setLevel(Level.SEVERE);
  }

  private static final Launcher LAUNCHER = LauncherFactory.create();

  private final FormulaExercise exercise;
  private final long seed;
  private final boolean simply;
  private final Map<String, String> failures = new TreeMap<>();

  PropertyTests(FormulaExercise exercise, long seed, boolean simply) {
    this.exercise = exercise;
    this.seed = seed;
    this.simply = simply;
  }

  /** The arguments of each try of some tests. */
  SortedMap<String, List<byte[]>> drawn(List<String> tests) {
    SortedMap<String, List<byte[]>> tries = new TreeMap<>();
    run(
        tests,
        (test, arguments) ->
            tries
                .computeIfAbsent(test.getName(), name -> new ArrayList<>())
                .add(ValueWriter.bytes(arguments)));
    return tries;
  }

  /** Runs some tests. */
  void run(List<String> tests, BiConsumer<Method, List<Object>> place) {
    System.setProperty("chainrule.seed", Long.toString(seed));
    Tries.make(place, simply);
    List<MethodSelector> selectors =
        List.of(exercise.test().getDeclaredMethods()).stream()
            .filter(method -> tests.contains(method.getName()))
            .map(method -> DiscoverySelectors.selectMethod(exercise.test(), method))
            .toList();
    LauncherDiscoveryRequest request =
        LauncherDiscoveryRequestBuilder.request()
            .selectors(selectors)
            .filters(EngineFilter.includeEngines("jqwik"))
            .configurationParameter("jqwik.database", "")
            .configurationParameter("jqwik.reporting.usejunitplatform", "true")
            .build();
    LAUNCHER.execute(request, this);
  }

  /** What failed, and with which message. */
  Map<String, String> failures() {
    return failures;
  }

  @Override
  public void executionFinished(TestIdentifier test, TestExecutionResult result) {
    if (result.getStatus() != TestExecutionResult.Status.SUCCESSFUL) {
      String name =
          test.getSource().orElse(null) instanceof MethodSource method
              ? method.getMethodName()
              : test.getDisplayName();
      failures.put(name, result.getThrowable().map(Throwable::getMessage).orElse("did not finish"));
    }
  }
}
