package chainrule.check;

import java.util.Random;

/** Where the catalogue's points come from. */
final class PointDraw {

  private PointDraw() {}

  /** One draw in so many is larger, longer or further out than others. */
  private static final int RARE = 16;

  /** A length, from 1 to 5, now and then up to 12. */
  static int size(Random random) {
    return random.nextInt(RARE) == 0 ? 6 + random.nextInt(7) : 1 + random.nextInt(5);
  }

  /**
   * How many steps a sequence has or how many examples there are: 1 to 5, now and then up to 20.
   */
  static int length(Random random) {
    return random.nextInt(RARE) == 0 ? 6 + random.nextInt(15) : 1 + random.nextInt(5);
  }

  /** From −3 to 3. */
  static double number(Random random) {
    return between(random, -3, 3);
  }

  /**
   * A pre-activation: mostly from −3 to 3, one time in five out to ±40, where sigmoids are flat,
   * one time in ten out to ±700, almost where eᵃ ends, and one time in ten exactly 0, where
   * rectifiers have their kink.
   */
  static double preActivation(Random random) {
    return switch (random.nextInt(10)) {
      case 0 -> 0;
      case 1, 2 -> between(random, -40, 40);
      case 3 -> between(random, -700, 700);
      default -> number(random);
    };
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

  /** n numbers from −3 to 3; now and then one of them is out to ±90. */
  static double[] spiked(Random random, int n) {
    double[] v = vector(random, n);
    if (random.nextInt(RARE) == 0) {
      v[random.nextInt(n)] *= 30;
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

  /** A target: 0 or 1, one time in four anything between. */
  static double target(Random random) {
    return random.nextInt(4) == 0 ? random.nextDouble() : random.nextInt(2);
  }

  /** n targets from 0 to 1. */
  static double[] targets(Random random, int n) {
    double[] y = new double[n];
    for (int i = 0; i < n; i++) {
      y[i] = target(random);
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
