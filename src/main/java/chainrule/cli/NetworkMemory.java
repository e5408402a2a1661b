package chainrule.cli;

import chainrule.text.UnreadableException;
import java.util.Locale;

/** Says before long work begins that memory is too small for it. */
final class NetworkMemory {

  /** What an array takes beside its numbers, and the reference to it. */
  private static final double ROW = 20;

  private static final double GIGABYTE = 1e9;

  /**
   * A network stands in memory at least so often: at the beginning, at work, and as it came out.
   */
  private static final int TIMES = 4;

  private NetworkMemory() {}

  /**
   * Asks for the memory of a network.
   *
   * @param sizes of the input and of each layer
   * @throws UnreadableException if Java may not have as much
   */
  static void require(int[] sizes) {
    require(sizes, Runtime.getRuntime().maxMemory());
  }

  /** The same, of a Java that may have so many bytes. */
  static void require(int[] sizes, long most) {
    double parameters = 0;
    double bytes = 0;
    for (int k = 1; k < sizes.length; k++) {
      double weights = (double) sizes[k] * sizes[k - 1];
      parameters += weights + sizes[k];
      bytes += TIMES * Double.BYTES * weights + (TIMES - 1) * ROW * sizes[k];
    }
    if (bytes > most) {
      throw new UnreadableException(
          String.format(
              Locale.ROOT,
              "%,.0f weights and biases take at least %,.1f GB of memory, and Java may have %,.1f;"
                  + " make the network smaller, or give -Xmx",
              parameters,
              bytes / GIGABYTE,
              most / GIGABYTE));
    }
  }
}
