package chainrule.grader.submission;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.BitSet;
import java.util.Optional;

/**
 * What the JDK does not look at in a zip: a link passes there for a file, and a file whose own
 * header says something else than the directory is another file to another program.
 */
final class ZipHeaders {

  private static final int END = 0x06054b50;
  private static final int END_LENGTH = 22;
  private static final int LINE = 0x02014b50;
  private static final int LINE_LENGTH = 46;
  private static final int HEADER = 0x04034b50;
  private static final int HEADER_LENGTH = 30;
  private static final int KIND = 0170000;
  private static final int FOLDER = 0040000;
  private static final int FILE = 0100000;

  private final ByteBuffer zip;
  private final BitSet special = new BitSet();
  private Optional<String> complaint = Optional.empty();

  private ZipHeaders(byte[] bytes) {
    this.zip = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
  }

  /**
   * Looks at every line of the directory.
   *
   * @throws IndexOutOfBoundsException if the zip is damaged
   */
  static ZipHeaders of(byte[] bytes) {
    ZipHeaders headers = new ZipHeaders(bytes);
    headers.read();
    return headers;
  }

  /** The first thing that is wrong, such as "says two things about a.java; pack it again". */
  Optional<String> complaint() {
    return complaint;
  }

  /** Which lines, from 0, are links, devices, or folders that are called like a file. */
  BitSet special() {
    return special;
  }

  private void read() {
    int end = end();
    int at = zip.getInt(end + 16);
    for (int i = 0; i < u2(end + 10); i++) {
      if (zip.getInt(at) != LINE) {
        throw new IndexOutOfBoundsException("no line of a directory");
      }
      int length = u2(at + 28);
      String name = name(at + LINE_LENGTH, length);
      special.set(i, isSpecial(at, name.endsWith("/")));
      if (complaint.isEmpty() && !agree(at, zip.getInt(at + 42))) {
        complaint = Optional.of("says two things about %s; pack it again".formatted(name));
      }
      at += LINE_LENGTH + length + u2(at + 30) + u2(at + 32);
    }
  }

  /** Where the last record begins: it ends, with its comment, where the zip ends. */
  private int end() {
    int last = zip.limit() - END_LENGTH;
    for (int at = last; at >= Math.max(0, last - 0xffff); at--) {
      if (zip.getInt(at) == END && u2(at + 20) == last - at) {
        return at;
      }
    }
    throw new IndexOutOfBoundsException("no end");
  }

  /** As Unix knows kinds of files, if Unix or a Mac packed it. */
  private boolean isSpecial(int at, boolean isFolder) {
    int system = zip.get(at + 5);
    int kind = system == 3 || system == 19 ? u2(at + 40) & KIND : 0;
    return kind != 0 && kind != FILE && kind != FOLDER || kind == FOLDER && !isFolder;
  }

  /** Name and method of a line and of the header that it leads to. */
  private boolean agree(int line, int header) {
    int length = u2(line + 28);
    return zip.getInt(header) == HEADER
        && u2(header + 26) == length
        && u2(header + 8) == u2(line + 10)
        && zip.slice(header + HEADER_LENGTH, length).equals(zip.slice(line + LINE_LENGTH, length));
  }

  private String name(int at, int length) {
    byte[] name = new byte[length];
    zip.get(at, name);
    return new String(name, StandardCharsets.UTF_8);
  }

  private int u2(int at) {
    return Short.toUnsignedInt(zip.getShort(at));
  }
}
