package chainrule.grader.slip;

import com.sun.source.tree.MethodTree;
import java.lang.reflect.Method;
import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.Stream;

/**
 * A known mistake in a formula, as a slip in another formula that calls it.
 *
 * @param in the name of the formula's method
 * @param wrong a method of the same package, with the parameters and the result of the formula's
 * @param constant a number that it is given behind them, if it is made with one
 * @param name what it is called
 * @param says one sentence with its stop
 */
public record KnownSlip(
    String in, Method wrong, OptionalDouble constant, String name, String says) {

  /** A mistake that is known of a method, made in it wherever it is called. */
  void into(SlippedSource source, MethodTree method) {
    if (!in.contentEquals(method.getName()) || !types(method).equals(types())) {
      return;
    }
    int slip = source.slip(Slip.Kind.KNOWN, name, says);
    List<String> names =
        method.getParameters().stream().map(one -> one.getName().toString()).toList();
    source.edits.before(
        source.start(method.getBody()) + 1,
        slip,
        "\nif (%s) { int[] paused = %s.pause(); try { return %s.%s(%s); } finally { %s.resume(paused); } }\n"
            .formatted(
                SlippedSource.is(slip),
                Switch.class.getName(),
                wrong.getDeclaringClass().getSimpleName(),
                wrong.getName(),
                String.join(", ", names) + behind(),
                Switch.class.getName()));
  }

  private static List<String> types(MethodTree method) {
    return method.getParameters().stream()
        .map(one -> one.getType().toString().replaceAll("<.*>", ""))
        .toList();
  }

  private List<String> types() {
    return Stream.of(wrong.getParameterTypes())
        .limit(wrong.getParameterCount() - (constant.isPresent() ? 1 : 0))
        .map(Class::getSimpleName)
        .toList();
  }

  private String behind() {
    return constant.isPresent() ? ", " + constant.getAsDouble() : "";
  }
}
