package chainrule.testing;

import chainrule.grader.exercise.Tries;
import chainrule.shape.ArrayTree;
import java.util.List;
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

  private static final int MOST_TO_SHRINK = 300;
  private static final int SIMPLE_TRIES = 40;

  /**
   * Ends the search for a smaller counterexample, which would go on as long as the clock lets it.
   */
  private static final class EnoughException extends RuntimeException {
    private static final long serialVersionUID = 1;
  }

  /** Tries of the property that runs, from its first failure on. */
  private int sinceFailure;

  /** The smallest counterexample so far: the last try that failed, and how. */
  private List<Object> smallest;

  private Throwable failure;

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
    sinceFailure = 0;
    PropertyExecutionResult result = property.execute();
    if (result.status() != Status.FAILED) {
      return result;
    }
    boolean isEnough = sinceFailure > MOST_TO_SHRINK;
    Throwable cause =
        isEnough ? failure : result.throwable().orElseGet(() -> new AssertionError("failed"));
    List<Object> values = isEnough ? smallest : result.falsifiedParameters().orElse(List.of());
    AssertionError named =
        new AssertionError(
            Tries.with(context.targetMethod(), values)
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
      throw new EnoughException();
    }
    if (Tries.areMadeElsewhere()) {
      Tries.hand(context.targetMethod(), parameters);
      return TryExecutionResult.satisfied();
    }
    List<Object> kept = parameters.stream().map(ArrayTree::copy).toList();
    TryExecutionResult result = harmless(context, aTry.execute(parameters));
    if (sinceFailure > 0 || result.isFalsified()) {
      sinceFailure++;
    }
    if (result.isFalsified()) {
      smallest = kept;
      failure = result.throwable().orElseGet(() -> new AssertionError("failed"));
    }
    return result;
  }

  private static TryExecutionResult harmless(
      TryLifecycleContext context, TryExecutionResult result) {
    Throwable thrown = result.throwable().orElse(null);
    return thrown == null || thrown.getClass().getClassLoader() == null
        ? result
        : TryExecutionResult.falsified(
            new AssertionError(Tries.reason(thrown, context.containerClass())));
  }
}
