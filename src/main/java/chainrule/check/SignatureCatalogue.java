package chainrule.check;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;

/**
 * The derivatives that need no entry of their own, since class and signature say all of it: beside
 * a {@code value} stands a {@code derivative} of its first number, a {@code gradient} by its first
 * array, or a {@code jacobian} of an array by its first array, with the same parameters.
 */
final class SignatureCatalogue {

  /** How a derivative is called, by what the value returns and what its first parameter is. */
  private static final Map<String, List<Class<?>>> KINDS =
      Map.of(
          "derivative", List.of(double.class, double.class, double.class),
          "gradient", List.of(double.class, double[].class, double[].class),
          "jacobian", List.of(double[].class, double[].class, double[][].class));

  private SignatureCatalogue() {}

  /** Each with its value, in the order of the classes. */
  static List<Differentiable> all() {
    return FormulaClasses.all().stream()
        .flatMap(type -> FormulaClasses.formulas(type).stream())
        .filter(derivative -> value(derivative).isPresent())
        .map(derivative -> entry(derivative, value(derivative).get()))
        .toList();
  }

  private static Differentiable entry(Method derivative, Method value) {
    String type = derivative.getDeclaringClass().getSimpleName();
    return new Differentiable(
        type + "." + derivative.getName(),
        type + "." + value.getName(),
        random -> problem(value, derivative, arguments(derivative, random)));
  }

  /** What a derivative is the derivative of, if its signature tells. */
  static Optional<Method> value(Method derivative) {
    List<Class<?>> kind = KINDS.get(derivative.getName());
    Class<?>[] parameters = derivative.getParameterTypes();
    if (kind == null
        || parameters.length == 0
        || parameters[0] != kind.get(1)
        || derivative.getReturnType() != kind.get(2)
        || !Arrays.stream(parameters).allMatch(t -> t == double.class || t == double[].class)) {
      return Optional.empty();
    }
    return FormulaClasses.formulas(derivative.getDeclaringClass()).stream()
        .filter(method -> method.getName().equals("value"))
        .filter(method -> Arrays.equals(method.getParameterTypes(), parameters))
        .filter(method -> method.getReturnType() == kind.get(0))
        .findFirst();
  }

  /**
   * The first argument is the one that moves, sometimes 0, where kinks are. Further arrays are as
   * long; further numbers, a slope or a λ, lie between 0 and 1, which is in every domain.
   */
  static Object[] arguments(Method derivative, Random random) {
    Class<?>[] types = derivative.getParameterTypes();
    Object[] arguments = new Object[types.length];
    int n = types[0] == double.class ? 0 : PointDraw.size(random);
    for (int i = 0; i < types.length; i++) {
      boolean moves = i == 0;
      if (types[i] == double.class) {
        arguments[i] = moves ? PointDraw.preActivation(random) : PointDraw.between(random, 0.01, 1);
      } else {
        arguments[i] = PointDraw.spiked(random, n);
      }
    }
    if (arguments[0] instanceof double[] x && random.nextInt(4) == 0) {
      x[random.nextInt(n)] = 0;
    }
    return arguments;
  }

  private static Problem problem(Method value, Method derivative, Object[] arguments) {
    if (arguments[0] instanceof Double x) {
      return Problem.scalar(
          x,
          at -> (double) call(value, at, arguments),
          at -> (double) call(derivative, at, arguments));
    }
    double[] x = (double[]) arguments[0];
    return value.getReturnType() == double.class
        ? Problem.gradient(
            x,
            at -> (double) call(value, at, arguments),
            at -> (double[]) call(derivative, at, arguments))
        : new Problem(
            x,
            at -> (double[]) call(value, at, arguments),
            at -> (double[][]) call(derivative, at, arguments),
            0);
  }

  /** Calls a formula with another first argument. */
  static Object call(Method formula, Object first, Object[] arguments) {
    Object[] moved = arguments.clone();
    moved[0] = first;
    try {
      return formula.invoke(null, moved);
    } catch (InvocationTargetException e) {
      if (e.getCause() instanceof RuntimeException refused) {
        throw refused;
      }
      throw new IllegalStateException(formula + " failed", e.getCause());
    } catch (IllegalAccessException e) {
      throw new IllegalStateException(e);
    }
  }
}
