package chainrule.testing;

import chainrule.grader.exercise.Tries;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Parameter;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.StringJoiner;
import net.jqwik.api.lifecycle.AroundPropertyHook;
import net.jqwik.api.lifecycle.AroundTryHook;
import net.jqwik.api.lifecycle.PropagationMode;
import net.jqwik.api.lifecycle.PropertyExecutionResult;
import net.jqwik.api.lifecycle.PropertyExecutionResult.Status;
import net.jqwik.api.lifecycle.PropertyExecutor;
import net.jqwik.api.lifecycle.PropertyLifecycleContext;
import net.jqwik.api.lifecycle.TryExecutionResult;
import net.jqwik.api.lifecycle.TryExecutor;
import net.jqwik.api.lifecycle.TryLifecycleContext;

/**
 * Runs every property from one seed (system property {@code chainrule.seed}, else 1), so that a run
 * can be repeated, and begins a failure's message with the smallest input that shows it, by name.
 */
public final class Counterexample implements AroundPropertyHook, AroundTryHook {

  private static final int MOST_TO_SHRINK = 1000;

  /** Tries of the property that runs, from its first failure on. */
  private int sinceFailure;

  @Override
  public PropagationMode propagateTo() {
    return PropagationMode.ALL_DESCENDANTS;
  }

  @Override
  public PropertyExecutionResult aroundProperty(
      PropertyLifecycleContext context, PropertyExecutor property) {
    context.attributes().setSeed(System.getProperty("chainrule.seed", "1"));
    sinceFailure = 0;
    PropertyExecutionResult result = property.execute();
    if (result.status() != Status.FAILED) {
      return result;
    }
    Throwable cause = result.throwable().orElseGet(() -> new AssertionError("failed"));
    List<Object> values = result.falsifiedParameters().orElse(List.of());
    AssertionError named =
        new AssertionError(
            inputs(context.targetMethod().getParameters(), values)
                + Tries.reason(cause, context.containerClass()),
            cause);
    named.setStackTrace(cause.getStackTrace());
    return result.mapToFailed(named);
  }

  /**
   * jqwik asks exceptions for their message; those of an answer shall not come that far. And it
   * looks for a smaller counterexample until a time is over, which depends on the machine; a number
   * does not.
   */
  @Override
  public TryExecutionResult aroundTry(
      TryLifecycleContext context, TryExecutor aTry, List<Object> parameters) {
    if (sinceFailure > MOST_TO_SHRINK) {
      return TryExecutionResult.satisfied();
    }
    TryExecutionResult result =
        Tries.failure(context.targetMethod(), parameters)
            .map(Counterexample::elsewhere)
            .orElseGet(() -> aTry.execute(parameters));
    if (sinceFailure > 0 || result.isFalsified()) {
      sinceFailure++;
    }
    Throwable thrown = result.throwable().orElse(null);
    return thrown == null || thrown.getClass().getClassLoader() == null
        ? result
        : TryExecutionResult.falsified(
            new AssertionError(Tries.reason(thrown, context.containerClass())));
  }

  /** A try that was made in another program. */
  private static TryExecutionResult elsewhere(String failure) {
    return failure.isEmpty()
        ? TryExecutionResult.satisfied()
        : TryExecutionResult.falsified(new AssertionError(failure));
  }

  private static String inputs(Parameter[] parameters, List<Object> values) {
    if (values.isEmpty()) {
      return "";
    }
    StringJoiner named = new StringJoiner(", ", "with ", ": ");
    for (int i = 0; i < values.size(); i++) {
      named.add(named(parameters[i].getName(), values.get(i)));
    }
    return named.toString();
  }

  /** A record, which groups what must fit together, is shown as its components. */
  private static String named(String name, Object value) {
    if (!(value instanceof Record)) {
      return name + " = " + shown(value);
    }
    StringJoiner components = new StringJoiner(", ");
    for (RecordComponent component : value.getClass().getRecordComponents()) {
      try {
        component.getAccessor().setAccessible(true);
        components.add(named(component.getName(), component.getAccessor().invoke(value)));
      } catch (IllegalAccessException | InvocationTargetException e) {
        throw new IllegalStateException(e);
      }
    }
    return components.toString();
  }

  private static String shown(Object value) {
    String inBrackets = Arrays.deepToString(new Object[] {value});
    return inBrackets.substring(1, inBrackets.length() - 1);
  }
}
