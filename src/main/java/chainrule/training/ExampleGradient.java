package chainrule.training;

/** The gradient of one example's loss as a function, which is called by {@link #at}. */
@FunctionalInterface
public interface ExampleGradient {

  /**
   * ∇Lₙ(θ).
   *
   * @param theta the parameters, which must not be changed
   * @param example n, which example, from 0
   * @return the gradient, as long as {@code theta}
   */
  double[] at(double[] theta, int example);
}
