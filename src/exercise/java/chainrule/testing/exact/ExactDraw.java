package chainrule.testing.exact;

import java.util.Arrays;
import java.util.Random;

/** Where the table's points come from: numbers of all digits, near 0 and far from it. */
final class ExactDraw {

  /** How long a vector is at most. */
  private static final int LONGEST = 6;

  private ExactDraw() {}

  static int size(Random random) {
    return 1 + random.nextInt(LONGEST);
  }

  /** From 1 to 3: for what is asked once for each of its entries. */
  static int few(Random random) {
    return 1 + random.nextInt(3);
  }

  /** How large numbers are: usual ones, large ones, and far from where doubles feel at home. */
  static double reach(Random random) {
    return switch (random.nextInt(4)) {
      case 0 -> 1;
      case 1 -> 300;
      case 2 -> 1e-40;
      default -> 1e40;
    };
  }

  static double number(Random random, double reach) {
    return reach * (2 * random.nextDouble() - 1);
  }

  static double[] vector(Random random, int n, double reach) {
    return random.doubles(n, -reach, reach).toArray();
  }

  /** Of any length and size. */
  static double[] vector(Random random) {
    return vector(random, size(random), reach(random));
  }

  static double[][] matrix(Random random, int rows, int columns, double reach) {
    double[][] m = new double[rows][];
    Arrays.setAll(m, i -> vector(random, columns, reach));
    return m;
  }

  /** Sums that go into a node: up to ±4, ±40 or ±300. */
  static double[] preActivations(Random random, int n) {
    return vector(random, n, new double[] {4, 40, 300}[random.nextInt(3)]);
  }

  /** Where curves bend, where they are flat, and next to 0, of any size. */
  static double preActivation(Random random) {
    return switch (random.nextInt(4)) {
      case 0 -> number(random, 4);
      case 1 -> number(random, 40);
      case 2 -> number(random, 750);
      default -> (random.nextBoolean() ? 1 : -1) * Math.pow(10, -300 * random.nextDouble());
    };
  }

  /** Anywhere between 0 and 1, or next to one of the two. */
  static double probability(Random random) {
    double p = random.nextDouble();
    return switch (random.nextInt(3)) {
      case 0 -> Math.max(p, 1e-16);
      case 1 -> Math.pow(10, -300 * p);
      default -> 1 - Math.pow(10, -1 - 14 * p);
    };
  }

  static double[] probabilities(Random random, int n) {
    double[] p = new double[n];
    Arrays.setAll(p, i -> probability(random));
    return p;
  }

  /** One-hot, or as often a distribution. */
  static double[] distribution(Random random, int n) {
    double[] y = new double[n];
    if (random.nextBoolean()) {
      y[random.nextInt(n)] = 1;
      return y;
    }
    // Shares of a power of 2 add up to 1 without any rounding.
    int left = 1 << 20;
    for (int k = 0; k < n - 1; k++) {
      int share = random.nextInt(left + 1);
      y[k] = share / (double) (1 << 20);
      left -= share;
    }
    y[n - 1] = left / (double) (1 << 20);
    return y;
  }

  static boolean[] mask(Random random, int n) {
    boolean[] keep = new boolean[n];
    for (int i = 0; i < n; i++) {
      keep[i] = random.nextBoolean();
    }
    return keep;
  }

  static <T> T one(Random random, T[] choices) {
    return choices[random.nextInt(choices.length)];
  }
}
