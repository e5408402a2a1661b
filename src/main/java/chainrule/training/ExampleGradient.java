package chainrule.training;

/** The gradient of one example's loss: a function that is given, and called by {@link #at}. */
@FunctionalInterface
public interface ExampleGradient {

  /**
   * ∇Lₙ(θ).
   *
   * @param theta the parameters, to look at and not to change
   * @param example n, which example, from 0
   * @return the gradient, as long as {@code theta}
   */
  double[] at(double[] theta, int example);
}
