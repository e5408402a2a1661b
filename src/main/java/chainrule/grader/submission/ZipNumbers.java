package chainrule.grader.submission;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/**
 * The numbers in a zip. Where one does not fit into its field, or a program writes all of them
 * wide, as {@code zip -fz} does, the field is full of ones and the number is elsewhere: Zip64.
 */
final class ZipNumbers {

  /** Where the fields of a line of the directory are, in the order of their wide numbers. */
  private static final int SIZE = 24;

  private static final int PACKED = 20;
  private static final int HEADER = 42;

  private static final int LOCATOR = 0x07064b50;
  private static final int LOCATOR_LENGTH = 20;
  private static final int WIDE_END = 0x06064b50;
  private static final long ELSEWHERE = 0xffffffffL;
  private static final int LINE_LENGTH = 46;

  private final ByteBuffer zip;

  ZipNumbers(byte[] bytes) {
    zip = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
  }

  int u2(int at) {
    return Short.toUnsignedInt(zip.getShort(at));
  }

  int i4(int at) {
    return zip.getInt(at);
  }

  long u4(int at) {
    return Integer.toUnsignedLong(zip.getInt(at));
  }

  /** How many lines the directory has, by the record at its end. */
  long lines(int end) {
    int wide = u2(end + 10) == 0xffff ? wideEnd(end) : -1;
    return wide < 0 ? u2(end + 10) : zip.getLong(wide + 32);
  }

  /** Where the directory begins, by the record at its end. */
  int start(int end) {
    int wide = u4(end + 16) == ELSEWHERE ? wideEnd(end) : -1;
    return place(wide < 0 ? u4(end + 16) : zip.getLong(wide + 48));
  }

  /** Where the record with the wide numbers of the end is; −1 if there is none. */
  private int wideEnd(int end) {
    int locator = end - LOCATOR_LENGTH;
    if (locator < 0 || zip.getInt(locator) != LOCATOR) {
      return -1;
    }
    int wide = place(zip.getLong(locator + 8));
    return zip.getInt(wide) == WIDE_END ? wide : -1;
  }

  /** Where the header is that a line leads to. */
  int header(int line) {
    return place(number(line, HEADER));
  }

  /** How many bytes a line's file has. */
  long size(int line) {
    return number(line, SIZE);
  }

  private long number(int line, int field) {
    if (u4(line + field) != ELSEWHERE) {
      return u4(line + field);
    }
    int before = 0;
    for (int other : new int[] {SIZE, PACKED, HEADER}) {
      if (other == field) {
        break;
      }
      before += u4(line + other) == ELSEWHERE ? Long.BYTES : 0;
    }
    int extra = line + LINE_LENGTH + u2(line + 28);
    int end = extra + u2(line + 30);
    while (extra < end && u2(extra) != 1) {
      extra += 4 + u2(extra + 2);
    }
    long wide =
        extra < end && u2(extra + 2) >= before + Long.BYTES ? zip.getLong(extra + 4 + before) : -1;
    if (wide < 0) {
      throw new IndexOutOfBoundsException("no wide number");
    }
    return wide;
  }

  private static int place(long at) {
    if (at < 0 || at > Integer.MAX_VALUE) {
      throw new IndexOutOfBoundsException("no place in the zip");
    }
    return (int) at;
  }
}
