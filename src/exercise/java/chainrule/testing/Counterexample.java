package chainrule.testing;

import chainrule.grader.exercise.Tries;
import chainrule.grader.value.ArrayTree;
import java.util.Comparator;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import net.jqwik.api.lifecycle.AroundPropertyHook;
import net.jqwik.api.lifecycle.AroundTryHook;
import net.jqwik.api.lifecycle.PropagationMode;
import net.jqwik.api.lifecycle.PropertyExecutionResult;
import net.jqwik.api.lifecycle.PropertyExecutor;
import net.jqwik.api.lifecycle.PropertyLifecycleContext;
import net.jqwik.api.lifecycle.TryExecutionResult;
import net.jqwik.api.lifecycle.TryExecutor;
import net.jqwik.api.lifecycle.TryLifecycleContext;

/**
 * Runs every property from one seed (system property {@code chainrule.seed}, else 1), so that a run
 * can be repeated, and begins a failure's message with the input that shows it, by name: of all
 * tries that fail, the one that is shortest to write down. jqwik's own search for a smaller one
 * goes on until a time is over, which depends on the machine.
 */
public final class Counterexample implements AroundPropertyHook, AroundTryHook {

  private static final int SIMPLE_TRIES = 40;

  /** What is told of each failed try of the property that runs, the shortest input first. */
  private final SortedMap<String, Throwable> failures =
      new TreeMap<>(Comparator.comparing(String::length).thenComparing(Comparator.naturalOrder()));

  @Override
  public PropagationMode propagateTo() {
    return PropagationMode.ALL_DESCENDANTS;
  }

  @Override
  public PropertyExecutionResult aroundProperty(
      PropertyLifecycleContext context, PropertyExecutor property) {
    context.attributes().setSeed(System.getProperty("chainrule.seed", "1"));
    if (Tries.areSimple()) {
      context.attributes().setTries(SIMPLE_TRIES);
    }
    failures.clear();
    PropertyExecutionResult result = property.execute();
    if (failures.isEmpty()) {
      return result;
    }
    String with = failures.firstKey();
    Throwable cause = failures.get(with);
    AssertionError named =
        new AssertionError(with + Tries.reason(cause, context.containerClass()), cause);
    named.setStackTrace(cause.getStackTrace());
    return result.mapToFailed(named);
  }

  /** A failure is kept, and the next try made; what a test does to its arguments is not shown. */
  @Override
  public TryExecutionResult aroundTry(
      TryLifecycleContext context, TryExecutor aTry, List<Object> parameters) {
    if (Tries.areMadeElsewhere()) {
      Tries.hand(context.targetMethod(), parameters);
      return TryExecutionResult.satisfied();
    }
    List<Object> kept = parameters.stream().map(ArrayTree::copy).toList();
    TryExecutionResult result = aTry.execute(parameters);
    if (!result.isFalsified()) {
      return result;
    }
    Throwable thrown = result.throwable().orElseGet(() -> new AssertionError("failed"));
    failures.putIfAbsent(
        Tries.with(context.targetMethod(), kept), harmless(thrown, context.containerClass()));
    return TryExecutionResult.satisfied();
  }

  /** Exceptions are asked for their message; those of an answer shall not come that far. */
  private static Throwable harmless(Throwable thrown, Class<?> test) {
    return thrown.getClass().getClassLoader() == null
        ? thrown
        : new AssertionError(Tries.reason(thrown, test));
  }
}
