package chainrule.grader.submission;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * A line of a zip's directory, with what the JDK's reader does not tell: the kind of file, and
 * where it lies.
 *
 * @param name its path, with slashes
 * @param flags encryption, and how the name is written
 * @param method 0 as it is, 8 deflated
 * @param checksum its CRC-32
 * @param packedSize bytes in the zip
 * @param size bytes when unpacked, as the zip has it
 * @param mode the kind of file as Unix knows it, 0 if it is not given
 * @param at where its own header lies
 */
record ZipFileEntry(
    String name,
    int flags,
    int method,
    long checksum,
    long packedSize,
    long size,
    int mode,
    int at) {

  private static final int END = 0x06054b50;
  private static final int END_LENGTH = 22;
  private static final int LINE = 0x02014b50;
  private static final int HEADER = 0x04034b50;
  private static final int HEADER_LENGTH = 30;
  private static final int ENCRYPTED = 1;
  private static final int IN_UTF8 = 1 << 11;
  private static final int DEFLATED = 8;
  private static final int KIND = 0170000;
  private static final int FOLDER = 0040000;
  private static final int FILE = 0100000;

  /** All of a directory, in its order; none if there is no directory. */
  static List<ZipFileEntry> all(byte[] zip, Intake intake) {
    ByteBuffer in = ByteBuffer.wrap(zip).order(ByteOrder.LITTLE_ENDIAN);
    int end = end(in);
    if (end < 0) {
      return List.of();
    }
    int count = u2(in, end + 10);
    if (count > Intake.MOST_FILES) {
      throw intake.refused("has more than " + Intake.MOST_FILES + " files");
    }
    in.position(in.getInt(end + 16));
    List<ZipFileEntry> entries = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      entries.add(read(in, intake));
    }
    return entries;
  }

  /** Where the last record begins: it ends, with its comment, where the zip ends. */
  private static int end(ByteBuffer in) {
    int last = in.limit() - END_LENGTH;
    for (int at = last; at >= Math.max(0, last - 0xffff); at--) {
      if (in.getInt(at) == END && u2(in, at + 20) == last - at) {
        return at;
      }
    }
    return -1;
  }

  private static ZipFileEntry read(ByteBuffer in, Intake intake) {
    int at = in.position();
    if (in.getInt(at) != LINE) {
      throw new IllegalArgumentException("no line of a directory");
    }
    int flags = u2(in, at + 8);
    boolean byUnix = in.get(at + 5) == 3 || in.get(at + 5) == 19; // or by a Mac
    byte[] name = new byte[u2(in, at + 28)];
    in.get(at + 46, name);
    in.position(at + 46 + name.length + u2(in, at + 30) + u2(in, at + 32));
    return new ZipFileEntry(
        text(name, flags, intake).replace('\\', '/'),
        flags,
        u2(in, at + 10),
        u4(in, at + 16),
        u4(in, at + 20),
        u4(in, at + 24),
        byUnix ? u2(in, at + 40) : 0,
        in.getInt(at + 42));
  }

  /** UTF-8, or the old code page that Windows writes. */
  private static String text(byte[] name, int flags, Intake intake) {
    try {
      return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(name)).toString();
    } catch (CharacterCodingException e) {
      if ((flags & IN_UTF8) != 0) {
        throw intake.refused("has a file name that is not UTF-8");
      }
      boolean known = Charset.isSupported("IBM437");
      return new String(name, known ? Charset.forName("IBM437") : StandardCharsets.ISO_8859_1);
    }
  }

  boolean isFolder() {
    return name.endsWith("/");
  }

  boolean isEncrypted() {
    return (flags & ENCRYPTED) != 0;
  }

  boolean isDeflated() {
    return method == DEFLATED;
  }

  /** A link, a device, or whatever else is neither a file nor a folder. */
  boolean isSpecial() {
    int kind = mode & KIND;
    return kind != 0 && kind != FILE && kind != FOLDER || kind == FOLDER && !isFolder();
  }

  /** The header before the content has the same name, method and flags, and a method we know. */
  boolean isAsItsHeaderSays(byte[] zip) {
    ByteBuffer in = ByteBuffer.wrap(zip).order(ByteOrder.LITTLE_ENDIAN);
    byte[] itsName = new byte[u2(in, at + 26)];
    in.get(at + HEADER_LENGTH, itsName);
    return in.getInt(at) == HEADER
        && u2(in, at + 8) == method
        && (u2(in, at + 6) & ENCRYPTED) == 0
        && (method == 0 || method == DEFLATED)
        && text(itsName, 0, null).replace('\\', '/').equals(name);
  }

  /** The packed content. */
  ByteBuffer packed(byte[] zip) {
    ByteBuffer in = ByteBuffer.wrap(zip).order(ByteOrder.LITTLE_ENDIAN);
    int start = at + HEADER_LENGTH + u2(in, at + 26) + u2(in, at + 28);
    return in.slice(start, Math.toIntExact(packedSize));
  }

  private static int u2(ByteBuffer in, int at) {
    return Short.toUnsignedInt(in.getShort(at));
  }

  private static long u4(ByteBuffer in, int at) {
    return Integer.toUnsignedLong(in.getInt(at));
  }
}
