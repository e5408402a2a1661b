package chainrule.training.fast;

/**
 * What one update does to a row of parameters: w ← w + v with v ← αv − ηg.
 *
 * @param learningRate η
 * @param momentum α
 * @param nesterov whether the parameters already stand at θ + αv
 * @param l1 λ of λ Σ|w|
 * @param l2 λ of λ Σw²
 */
record Step(double learningRate, double momentum, boolean nesterov, double l1, double l2) {

  /** g ← g + λ₁ sign(w) + 2λ₂w. */
  void penalize(double[] w, double[] gradient) {
    if (l1 == 0 && l2 == 0) {
      return;
    }
    for (int j = 0; j < w.length; j++) {
      gradient[j] += l1 * Math.signum(w[j]) + 2 * l2 * w[j];
    }
  }

  /** v ← αv − ηg, w ← w + v; from the look-ahead point, αv was added before. */
  void move(double[] w, double[] gradient, double[] velocity) {
    if (velocity == null) {
      Vectors.axpy(w, -learningRate, gradient);
      return;
    }
    for (int j = 0; j < w.length; j++) {
      double carried = momentum * velocity[j];
      velocity[j] = carried - learningRate * gradient[j];
      w[j] += nesterov ? velocity[j] - carried : velocity[j];
    }
  }
}
