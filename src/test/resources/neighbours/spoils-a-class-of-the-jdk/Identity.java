package chainrule.activation;

import java.math.BigDecimal;

/**
 * Recurses to the edge of the stack and has a class of the JDK initialized there, which fails for
 * good: in this JVM nobody can use that class any more. The error itself is swallowed, for an
 * exception from inside a finally block takes its place.
 */
public final class Identity {
  private static int depth;
  private static boolean touched;

  static {
    for (int i = 0; i < 3000; i++) {
      dive(500, false);
    }
    int edge = Integer.MAX_VALUE;
    for (int i = 0; i < 5; i++) {
      diveQuietly(1 << 28, false);
      edge = Math.min(edge, depth);
    }
    for (int above = 0; above < 120 && !touched; above++) {
      diveQuietly(edge - above, true);
    }
  }

  private Identity() {}

  public static double value(double a) {
    return a;
  }

  public static double derivative(double a) {
    return 1;
  }

  private static void dive(int levels, boolean touch) {
    depth++;
    if (levels > 0) {
      dive(levels - 1, touch);
    } else if (touch) {
      touch();
    }
  }

  private static void diveQuietly(int levels, boolean touch) {
    try {
      try {
        depth = 0;
        dive(levels, touch);
      } finally {
        fail();
      }
    } catch (IllegalStateException e) {
      depth += 0;
    }
  }

  private static void fail() {
    throw new IllegalStateException();
  }

  private static void touch() {
    BigDecimal zero = BigDecimal.ZERO;
    touched = zero != null;
  }
}
