package chainrule.grader.question;

import chainrule.check.FormulaClasses;
import chainrule.grader.exercise.FormulaExercise;
import chainrule.grader.mistake.Again;
import chainrule.grader.mistake.ArgumentRecord;
import chainrule.grader.mistake.InputDraw;
import chainrule.grader.mistake.InputSeed;
import chainrule.grader.mistake.KnownMistake;
import java.lang.reflect.Array;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.StringJoiner;
import java.util.function.Consumer;
import java.util.function.Supplier;

/**
 * A method that an answer got wrong, and all that is needed to find out how.
 *
 * @param exercise the exercise that it belongs to
 * @param formula the reference's method
 * @param inputs draws arguments for it
 * @param summary what counts in a result, where not all of it does
 * @param mistakes the known ways to get it wrong
 */
public record Question(
    FormulaExercise exercise,
    Method formula,
    Method inputs,
    Optional<Method> summary,
    List<KnownMistake> mistakes) {

  /** A summary that looks at one call has its arguments and its result. */
  private static final int ONE_CALL = 2;

  /** Whether the inputs are inputs of this very overload. */
  static boolean fits(Method inputs, Method formula) {
    Object[] arguments = drawn(inputs, new InputSeed(1, 1, false));
    Class<?>[] types = formula.getParameterTypes();
    if (arguments.length != types.length) {
      return false;
    }
    for (int i = 0; i < types.length; i++) {
      Object one = Array.get(Array.newInstance(types[i], 1), 0); // a primitive comes in its box
      Class<?> type = one == null ? types[i] : one.getClass();
      if (!type.isInstance(arguments[i])) {
        return false;
      }
    }
    return true;
  }

  /**
   * Draws arguments in the world of the inputs' own class loader.
   *
   * @param inputs the method that draws them
   * @param from what they are drawn from
   * @return fresh ones each time
   */
  public static Object[] drawn(Method inputs, InputSeed from) {
    try {
      Class<?> draw = inputs.getParameterTypes()[0];
      return arguments(
          inputs,
          draw.getConstructor(long.class, int.class, boolean.class)
              .newInstance(from.seed(), from.size(), from.far()));
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(e);
    }
  }

  private static Object[] arguments(Method inputs, Object draw) {
    try {
      return (Object[]) inputs.invoke(null, draw);
    } catch (IllegalAccessException e) {
      throw new IllegalStateException(e);
    } catch (InvocationTargetException e) {
      throw new IllegalStateException(inputs + " failed", e.getCause());
    }
  }

  /**
   * The other formulas of the class that take the same.
   *
   * @param result the type that they return
   * @return their methods, by their names
   */
  public List<Method> siblings(Class<?> result) {
    return FormulaClasses.formulas(formula.getDeclaringClass()).stream()
        .filter(other -> !other.equals(formula) && other.getReturnType() == result)
        .filter(other -> Arrays.equals(other.getParameterTypes(), formula.getParameterTypes()))
        .sorted(Comparator.comparing(Method::getName))
        .toList();
  }

  /**
   * What the formula takes.
   *
   * @return its parameters in their order
   */
  public List<FormulaParameter> parameters() {
    return FormulaParameter.of(formula);
  }

  /**
   * Arguments of one call.
   *
   * @param draw where they take their numbers from
   * @return fresh ones each time
   */
  public Object[] arguments(InputDraw draw) {
    return arguments(inputs, draw);
  }

  /**
   * What a method makes of arguments, or what counts of it.
   *
   * @param method the method
   * @param arguments draws them in the method's own world, anew for each call, which may spoil them
   * @param ours draws the same in this world
   * @return the result, its summary, or a {@link Thrown} exception
   */
  public Object result(Method method, Supplier<Object[]> arguments, Supplier<Object[]> ours) {
    Object result = called(method, arguments.get());
    if (summary.isEmpty() || result == null || result instanceof Thrown) {
      return result;
    }
    Again again = change -> again(method, arguments.get(), change);
    return summary.get().getParameterCount() == ONE_CALL
        ? called(summary.get(), ours.get(), result)
        : called(summary.get(), ours.get(), result, again);
  }

  private static Object again(Method method, Object[] arguments, Consumer<Object[]> change) {
    change.accept(arguments);
    Object result = called(method, arguments);
    if (result instanceof Thrown thrown) {
      throw new IllegalStateException(thrown.cause());
    }
    return result;
  }

  /**
   * What comes out of a call.
   *
   * @param method a static method
   * @param arguments its arguments, one by one
   * @return the result, or a {@link Thrown} exception
   */
  public static Object called(Method method, Object... arguments) {
    try {
      return method.invoke(null, ArgumentRecord.packed(method, arguments));
    } catch (InvocationTargetException e) {
      return new Thrown(e.getCause());
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(e);
    }
  }

  /**
   * The same, whose results are told as they are and not summed up.
   *
   * @return a question without a summary
   */
  public Question unsummed() {
    return new Question(exercise, formula, inputs, Optional.empty(), mistakes);
  }

  /**
   * Arguments by name.
   *
   * @param arguments one for each parameter
   * @return such as {@code w = [1.0, 2.0], b = 0.5}
   */
  public String shown(Object[] arguments) {
    StringJoiner named = new StringJoiner(", ");
    for (FormulaParameter one : parameters()) {
      named.add(one.name() + " = " + Shown.of(arguments[one.index()]));
    }
    return named.toString();
  }
}
