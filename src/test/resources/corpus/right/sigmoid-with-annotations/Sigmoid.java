package chainrule.activation;

import org.jetbrains.annotations.Contract;

/** What tells only readers and tools. */
@SuppressWarnings({"all", "unused"})
@Deprecated(since = "1", forRemoval = true)
public final class Sigmoid {

  @interface Formula {
    String value() default "";
  }

  record Pair(@Deprecated double value, double slope) {}

  @Contract(pure = true)
  @Formula("1 / (1 + e⁻ᵃ)")
  public static double value(@Deprecated(since = "2") double a) {
    return both(a).value();
  }

  @Formula
  public static double derivative(double a) {
    return both(a).slope();
  }

  private static Pair both(double a) {
    double f = 1 / (1 + Math.exp(-a));
    return new Pair(f, f * (1 - f));
  }
}
