package chainrule.check;

import java.util.Random;

/** Where the catalogue's points come from. */
final class Draw {

  private Draw() {}

  /** A length, from 1 to 5. */
  static int size(Random random) {
    return 1 + random.nextInt(5);
  }

  /** From −3 to 3. */
  static double number(Random random) {
    return between(random, -3, 3);
  }

  /**
   * A pre-activation: mostly from −3 to 3, one time in five out to ±40, where sigmoids are flat,
   * one time in ten exactly 0, where rectifiers have their kink.
   */
  static double preActivation(Random random) {
    int kind = random.nextInt(10);
    if (kind == 0) {
      return 0;
    }
    return kind < 3 ? between(random, -40, 40) : number(random);
  }

  /** From {@code low} to {@code high}. */
  static double between(Random random, double low, double high) {
    return low + (high - low) * random.nextDouble();
  }

  /** n numbers from −3 to 3. */
  static double[] vector(Random random, int n) {
    return vector(random, n, -3, 3);
  }

  /** n numbers from {@code low} to {@code high}. */
  static double[] vector(Random random, int n, double low, double high) {
    double[] v = new double[n];
    for (int i = 0; i < n; i++) {
      v[i] = between(random, low, high);
    }
    return v;
  }

  /** rows × columns numbers from −3 to 3. */
  static double[][] matrix(Random random, int rows, int columns) {
    double[][] m = new double[rows][];
    for (int i = 0; i < rows; i++) {
      m[i] = vector(random, columns);
    }
    return m;
  }

  /** n targets, each 0 or 1. */
  static double[] bits(Random random, int n) {
    double[] y = new double[n];
    for (int i = 0; i < n; i++) {
      y[i] = random.nextInt(2);
    }
    return y;
  }

  /** K probabilities that sum to 1; half of the time one of them is 1. */
  static double[] distribution(Random random, int k) {
    double[] y = new double[k];
    if (random.nextBoolean()) {
      y[random.nextInt(k)] = 1;
      return y;
    }
    double sum = 0;
    for (int i = 0; i < k; i++) {
      y[i] = between(random, 0.1, 1);
      sum += y[i];
    }
    for (int i = 0; i < k; i++) {
      y[i] /= sum;
    }
    return y;
  }

  /** One of these. */
  static <T> T one(Random random, T[] choices) {
    return choices[random.nextInt(choices.length)];
  }
}
