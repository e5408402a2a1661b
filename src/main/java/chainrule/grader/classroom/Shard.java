package chainrule.grader.classroom;

import java.util.List;
import java.util.stream.IntStream;

/**
 * A share of the submissions: every N-th of them in the order of their names. Shares are counted
 * from 0 or from 1, as the machinery that starts them likes it: N of N is 0 of N.
 *
 * @param index which share, from 0 to count − 1
 * @param count how many shares there are
 */
public record Shard(int index, int count) {

  /** All submissions. */
  public static final Shard ALL = new Shard(0, 1);

  /**
   * Reads {@code I/N}.
   *
   * @param text such as {@code 0/8} to {@code 7/8}, or {@code 1/8} to {@code 8/8}
   * @return the share
   * @throws IllegalArgumentException if it is none
   */
  public static Shard parse(String text) {
    if (!text.matches("\\d{1,6}/\\d{1,6}")) {
      throw new IllegalArgumentException(text);
    }
    String[] parts = text.split("/");
    int index = Integer.parseInt(parts[0]);
    int count = Integer.parseInt(parts[1]);
    if (count < 1 || index > count) {
      throw new IllegalArgumentException(text);
    }
    return new Shard(index % count, count);
  }

  boolean isAll() {
    return count == 1;
  }

  String name() {
    return index + "-of-" + count;
  }

  <T> List<T> of(List<T> all) {
    return IntStream.range(0, all.size())
        .filter(i -> i % count == index)
        .mapToObj(all::get)
        .toList();
  }
}
