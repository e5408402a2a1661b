package chainrule.graph;

import chainrule.testing.Draw;
import chainrule.testing.Dual;
import chainrule.testing.EachEntry;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/**
 * z = σ(W₁x + w₁₀), ŷ = softmax(W₂z + w₂₀) and the cross-entropy, written once in numbers that
 * carry their derivative: the oracle for every derivative in it.
 */
record TwoLayers(double[][] W1, double[] w10, double[][] W2, double[] w20, double[] x, double[] y) {

  /** Of 1 to 5 inputs, hidden nodes and classes, now and then of up to 35. */
  static Arbitrary<TwoLayers> any() {
    return of(Draw.size());
  }

  /** Of up to 12. */
  static Arbitrary<TwoLayers> moderate() {
    return of(Draw.moderate());
  }

  private static Arbitrary<TwoLayers> of(Arbitrary<Integer> size) {
    return Combinators.combine(size, size, size)
        .flatAs(
            (n, m, k) ->
                Combinators.combine(
                        Draw.matrix(m, n),
                        Draw.vector(m),
                        Draw.matrix(k, m),
                        Draw.vector(k),
                        Draw.vector(n),
                        Draw.distribution(k))
                    .as(TwoLayers::new));
  }

  /** Of any, with a larger x and a smaller W₁, so that a₁ stays as it is; or the reverse. */
  static Arbitrary<TwoLayers> ofAnySize() {
    return Draw.ofAnySize(
        any(),
        (l, scale) ->
            new TwoLayers(
                EachEntry.times(1 / scale, l.W1),
                l.w10,
                l.W2,
                l.w20,
                EachEntry.times(scale, l.x),
                l.y));
  }

  /**
   * x = 2, W₁ = 3, w₁₀ = −6: a₁ = 0 and z = ½; W₂ = (2 ln 3, 0), w₂₀ = 0: a₂ = (ln 3, 0) and ŷ =
   * (¾, ¼); the first class is right.
   */
  static TwoLayers example() {
    return new TwoLayers(
        new double[][] {{3}},
        new double[] {-6},
        new double[][] {{2 * Math.log(3)}, {0}},
        new double[] {0, 0},
        new double[] {2},
        new double[] {1, 0});
  }

  double[] byX() {
    return Dual.gradient(x, in -> afterX(in, Dual.constants(W1), Dual.constants(w10)));
  }

  double[][] byW1() {
    return Dual.gradient(W1, w -> afterX(Dual.constants(x), w, Dual.constants(w10)));
  }

  double[] byW10() {
    return Dual.gradient(w10, b -> afterX(Dual.constants(x), Dual.constants(W1), b));
  }

  double[] byA1() {
    return Dual.gradient(atA1(), this::afterA1);
  }

  double[] byZ() {
    return Dual.gradient(atZ(), z -> afterZ(z, Dual.constants(W2), Dual.constants(w20)));
  }

  double[][] byW2() {
    return Dual.gradient(W2, w -> afterZ(z(), w, Dual.constants(w20)));
  }

  double[] byW20() {
    return Dual.gradient(w20, b -> afterZ(z(), Dual.constants(W2), b));
  }

  double[] byA2() {
    return Dual.gradient(atA2(), a -> loss(Dual.softmax(a)));
  }

  double[] byOutput() {
    return Dual.gradient(values(Dual.softmax(a2())), this::loss);
  }

  double[] atA1() {
    return values(a1());
  }

  double[] atZ() {
    return values(z());
  }

  double[] atA2() {
    return values(a2());
  }

  double lossAtX(double[] moved) {
    return afterX(Dual.constants(moved), Dual.constants(W1), Dual.constants(w10)).value();
  }

  double lossAtW1(double[][] moved) {
    return afterX(Dual.constants(x), Dual.constants(moved), Dual.constants(w10)).value();
  }

  double lossAtA1(double[] moved) {
    return afterA1(Dual.constants(moved)).value();
  }

  double lossAtZ(double[] moved) {
    return afterZ(Dual.constants(moved), Dual.constants(W2), Dual.constants(w20)).value();
  }

  double lossAtW2(double[][] moved) {
    return afterZ(z(), Dual.constants(moved), Dual.constants(w20)).value();
  }

  double lossAtA2(double[] moved) {
    return loss(Dual.softmax(Dual.constants(moved))).value();
  }

  private Dual[] a1() {
    return layer(Dual.constants(W1), Dual.constants(x), Dual.constants(w10));
  }

  private Dual[] z() {
    return sigmoids(a1());
  }

  private Dual[] a2() {
    return layer(Dual.constants(W2), z(), Dual.constants(w20));
  }

  private Dual afterX(Dual[] in, Dual[][] w, Dual[] b) {
    return afterA1(layer(w, in, b));
  }

  private Dual afterA1(Dual[] a) {
    return afterZ(sigmoids(a), Dual.constants(W2), Dual.constants(w20));
  }

  private Dual afterZ(Dual[] z, Dual[][] w, Dual[] b) {
    return loss(Dual.softmax(layer(w, z, b)));
  }

  private Dual loss(Dual[] output) {
    Dual loss = Dual.constant(0);
    for (int k = 0; k < output.length; k++) {
      loss = y[k] == 0 ? loss : loss.minus(output[k].ln().times(y[k]));
    }
    return loss;
  }

  private static Dual[] layer(Dual[][] w, Dual[] in, Dual[] b) {
    Dual[] a = b.clone();
    for (int i = 0; i < a.length; i++) {
      for (int j = 0; j < in.length; j++) {
        a[i] = a[i].plus(w[i][j].times(in[j]));
      }
    }
    return a;
  }

  private static Dual[] sigmoids(Dual[] a) {
    Dual[] z = new Dual[a.length];
    for (int j = 0; j < z.length; j++) {
      z[j] = a[j].sigmoid();
    }
    return z;
  }

  private static double[] values(Dual[] duals) {
    double[] values = new double[duals.length];
    for (int i = 0; i < values.length; i++) {
      values[i] = duals[i].value();
    }
    return values;
  }
}
