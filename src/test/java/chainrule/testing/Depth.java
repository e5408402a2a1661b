package chainrule.testing;

import java.util.List;
import java.util.stream.IntStream;

/**
 * How deep the longest tests look: {@code mvn test} takes a share of what they have, {@code mvn
 * -Pfull test} all of it, as the gate does. What a share leaves out are repetitions: further seeds
 * of the same mistake, further submissions of the same kind.
 */
public final class Depth {

  private static final boolean FULL = Boolean.getBoolean("chainrule.full");

  private Depth() {}

  /** So many in full, and fewer in a share. */
  public static int of(int share, int full) {
    return FULL ? full : share;
  }

  /** All of them in full, and every n-th in a share, the first one among them. */
  public static <T> List<T> everyNth(int n, List<T> all) {
    return IntStream.range(0, all.size())
        .filter(i -> FULL || i % n == 0)
        .mapToObj(all::get)
        .toList();
  }
}
