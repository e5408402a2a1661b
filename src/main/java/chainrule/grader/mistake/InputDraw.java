package chainrule.grader.mistake;

import java.util.Random;

/**
 * Where {@link Inputs} take their numbers from; the same seed, size and distance give the same
 * numbers.
 */
public final class InputDraw {

  /** The size of a draw that somebody shall redo by hand: as few and as simple as can be. */
  public static final int BY_HAND = 0;

  private static final int MOST_BY_HAND = 3;
  private static final int TEN = 10;

  private final Random random;
  private final int size;
  private final boolean far;
  private boolean asked;

  /**
   * A new source.
   *
   * @param seed any number
   * @param size how long arrays may be, at least 1; 0 for a draw {@link #byHand}
   * @param far whether numbers may be taken from far out
   */
  public InputDraw(long seed, int size, boolean far) {
    this.random = new Random(seed);
    this.size = size;
    this.far = far;
  }

  /**
   * The plain source, for what has no method here.
   *
   * @return always the same generator
   */
  public Random random() {
    return random;
  }

  /**
   * Whether this draw is one of those that go to the ends of the range. Inputs that never ask stay
   * moderate.
   *
   * @return true for some of the draws
   */
  public boolean far() {
    asked = true;
    return far;
  }

  /**
   * Whether somebody shall redo what is drawn by hand, so that it had better be small. All lengths
   * are 1 to 3 then, and all numbers whole.
   *
   * @return true for draws that are shown, and tell no mistakes apart
   */
  public boolean byHand() {
    return size == BY_HAND;
  }

  /**
   * Whether the draw is a far one and was used as one.
   *
   * @return true if somebody asked for {@link #far} and got a yes
   */
  public boolean wentFar() {
    return asked && far;
  }

  /**
   * A length.
   *
   * @return from 1 to the size of the draw
   */
  public int length() {
    return 1 + random.nextInt(byHand() ? MOST_BY_HAND : size);
  }

  /**
   * A whole number.
   *
   * @param low the smallest
   * @param high the largest
   * @return from low to high
   */
  public int whole(int low, int high) {
    return low + random.nextInt(high - low + 1);
  }

  /**
   * True or false.
   *
   * @return one as often as the other
   */
  public boolean coin() {
    return random.nextBoolean();
  }

  /**
   * From 0.5 to 4 and as often from −4 to −0.5, never 0: halves in a draw of size 1, whole numbers
   * in one {@link #byHand}, else four digits after the point, so that products of two are not taken
   * for rounded.
   *
   * @return a number
   */
  public double number() {
    return coin() ? positive() : -positive();
  }

  /**
   * The size of a {@link #number}.
   *
   * @return from 0.5 to 4
   */
  public double positive() {
    if (byHand()) {
      return whole(1, 3);
    }
    return size == 1 ? whole(1, 8) / 2.0 : whole(5000, 40000) / 10000.0;
  }

  /**
   * Four digits after the point; quarters in a draw {@link #byHand}.
   *
   * @return from 0.01 to 0.99
   */
  public double probability() {
    return byHand() ? whole(1, 3) / 4.0 : whole(100, 9900) / 10000.0;
  }

  /**
   * A number that may be 0, as somebody may treat that case apart; never in a draw {@link #byHand}.
   *
   * @param number any number
   * @return the number, and 0 once in ten times
   */
  public double orZero(double number) {
    return whole(1, TEN) == 1 && !byHand() ? 0 : number;
  }

  /**
   * Numbers.
   *
   * @param n how many
   * @return n {@link #number}s
   */
  public double[] vector(int n) {
    double[] vector = new double[n];
    for (int i = 0; i < n; i++) {
      vector[i] = number();
    }
    return vector;
  }

  /**
   * Numbers that may all be 0, as before a first step; never in a draw {@link #byHand}.
   *
   * @param n how many
   * @return n {@link #number}s, and n times 0 once in ten times
   */
  public double[] vectorOrZeros(int n) {
    double[] vector = vector(n);
    return orZero(1) == 0 ? new double[n] : vector;
  }

  /**
   * Rows of numbers.
   *
   * @param rows how many rows
   * @param columns how many in a row
   * @return rows × columns {@link #number}s
   */
  public double[][] matrix(int rows, int columns) {
    double[][] matrix = new double[rows][];
    for (int i = 0; i < rows; i++) {
      matrix[i] = vector(columns);
    }
    return matrix;
  }

  /**
   * Probabilities that need not add up.
   *
   * @param n how many
   * @return n {@link #probability}s
   */
  public double[] probabilities(int n) {
    double[] probabilities = new double[n];
    for (int i = 0; i < n; i++) {
      probabilities[i] = probability();
    }
    return probabilities;
  }

  /**
   * A target for n classes.
   *
   * @param n how many
   * @return a 1 among zeros
   */
  public double[] oneHot(int n) {
    double[] target = new double[n];
    target[random.nextInt(n)] = 1;
    return target;
  }

  /**
   * A distribution in which no class is left out.
   *
   * @param n how many classes
   * @return n probabilities that sum to 1
   */
  public double[] distribution(int n) {
    double[] shares = new double[n];
    double sum = 0;
    for (int i = 0; i < n; i++) {
      shares[i] = byHand() ? 1 << Math.max(0, i - 1) : whole(1, 9);
      sum += shares[i];
    }
    for (int i = 0; i < n; i++) {
      shares[i] /= sum;
    }
    return shares;
  }
}
