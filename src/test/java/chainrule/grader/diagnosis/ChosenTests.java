package chainrule.grader.diagnosis;

import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.junit.platform.engine.DiscoverySelector;
import org.junit.platform.engine.TestExecutionResult;
import org.junit.platform.engine.discovery.DiscoverySelectors;
import org.junit.platform.launcher.EngineFilter;
import org.junit.platform.launcher.TestExecutionListener;
import org.junit.platform.launcher.TestIdentifier;
import org.junit.platform.launcher.core.LauncherDiscoveryRequestBuilder;
import org.junit.platform.launcher.core.LauncherFactory;

/** Some tests of an exercise, run on a class in place of its own. */
final class ChosenTests {

  /** It would say for each run that it keeps no database. */
  private static final Logger JQWIK = Logger.getLogger("net.jqwik");

  static {
    JQWIK.setLevel(Level.WARNING);
  }

  private ChosenTests() {}

  /** What the tests of these names say that fail. */
  static List<String> failures(Class<?> test, String names) {
    List<DiscoverySelector> selectors = new ArrayList<>();
    for (Method method : test.getDeclaredMethods()) {
      if (method.getName().matches(names) && !method.isSynthetic()) {
        selectors.add(DiscoverySelectors.selectMethod(test, method));
      }
    }
    if (selectors.isEmpty()) {
      throw new IllegalArgumentException(test.getSimpleName() + " has no test " + names);
    }
    List<String> messages = new ArrayList<>();
    LauncherFactory.create()
        .execute(
            LauncherDiscoveryRequestBuilder.request()
                .selectors(selectors)
                .filters(EngineFilter.includeEngines("jqwik"))
                .configurationParameter("jqwik.database", "")
                .configurationParameter("jqwik.shrinking.default", "OFF")
                .configurationParameter("jqwik.reporting.usejunitplatform", "true")
                .build(),
            new TestExecutionListener() {
              @Override
              public void executionFinished(TestIdentifier run, TestExecutionResult result) {
                result.getThrowable().ifPresent(thrown -> messages.add(thrown.getMessage()));
              }
            });
    return messages;
  }
}
