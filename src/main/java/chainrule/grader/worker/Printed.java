package chainrule.grader.worker;

import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.regex.Pattern;

/** Keeps the beginning of what an answer prints; the rest is thrown away. */
final class Printed extends OutputStream {

  private static final int MOST = 2000;
  private static final Pattern LAMBDA = Pattern.compile("\\$\\$Lambda(\\$\\d+)?/\\w+");

  private final byte[] kept = new byte[MOST];
  private int size;
  private boolean more;

  @Override
  public synchronized void write(int b) {
    write(new byte[] {(byte) b}, 0, 1);
  }

  @Override
  public synchronized void write(byte[] bytes, int offset, int length) {
    int room = Math.min(length, MOST - size);
    System.arraycopy(bytes, offset, kept, size, room);
    size += room;
    more |= room < length;
  }

  /** A lambda without the number of its class and the place where the JVM happened to put it. */
  static String withoutAddresses(String text) {
    return LAMBDA.matcher(text).replaceAll("\\$\\$Lambda");
  }

  synchronized void clear() {
    size = 0;
    more = false;
  }

  @Override
  public synchronized String toString() {
    String text = withoutAddresses(new String(Arrays.copyOf(kept, size), StandardCharsets.UTF_8));
    return more ? text + "…" : text;
  }
}
