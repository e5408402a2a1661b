package chainrule.grader.submission;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.Inflater;
import java.util.zip.InflaterInputStream;
import java.util.zip.ZipException;

/**
 * A zip in memory, by its directory. The JDK would have it in a file; it takes a link for a file,
 * and does not mind a file whose own header says something else than the directory, which is
 * another file to another program.
 */
final class ZipDirectory {

  private static final int END = 0x06054b50;
  private static final int END_LENGTH = 22;
  private static final int LINE = 0x02014b50;
  private static final int LINE_LENGTH = 46;
  private static final int HEADER = 0x04034b50;
  private static final int HEADER_LENGTH = 30;
  private static final int ENCRYPTED = 1;
  private static final int IN_UTF_8 = 0x800;
  private static final int STORED = 0;
  private static final int DEFLATED = 8;
  private static final int KIND = 0170000;
  private static final int FOLDER = 0040000;
  private static final int FILE = 0100000;

  private final byte[] bytes;
  private final ZipNumbers zip;
  private final List<Line> lines = new ArrayList<>();

  /**
   * A file or a folder.
   *
   * @param name with slashes between its folders, and after a folder
   * @param isSpecial whether it is a link, a device, or a folder that is called like a file
   * @param size its bytes, as the directory has it
   * @param sum the checksum of its bytes
   * @param isStored whether it lies there as it is
   * @param start where its bytes begin
   */
  record Line(String name, boolean isSpecial, long size, long sum, boolean isStored, int start) {}

  private ZipDirectory(byte[] bytes) {
    this.bytes = bytes;
    this.zip = new ZipNumbers(bytes);
  }

  /**
   * Looks at every line.
   *
   * @throws ZipException if it cannot be read, with what it is: "is encrypted; pack it without …"
   * @throws IndexOutOfBoundsException if it is damaged
   */
  static ZipDirectory of(byte[] bytes) throws ZipException {
    ZipDirectory directory = new ZipDirectory(bytes);
    directory.read();
    return directory;
  }

  /** In their order. */
  List<Line> lines() {
    return lines;
  }

  private void read() throws ZipException {
    int end = end();
    int at = end < 0 ? 0 : zip.start(end);
    int there = end < 0 ? 0 : end - zip.i4(end + 12);
    if (at < there && there < end && zip.i4(there) == LINE) {
      throw new ZipException("is a zip with something else before its start; pack it again");
    }
    for (long i = 0; end >= 0 && i < zip.lines(end); i++) {
      if (zip.i4(at) != LINE) {
        throw new IndexOutOfBoundsException("no line of a directory");
      }
      lines.add(line(at));
      at += LINE_LENGTH + zip.u2(at + 28) + zip.u2(at + 30) + zip.u2(at + 32);
    }
    if (lines.isEmpty()) {
      throw new ZipException(OtherFormat.insteadOfZip(bytes));
    }
  }

  /** Where the last record begins: it ends, with its comment, where the zip ends; −1 if nowhere. */
  private int end() throws ZipException {
    int last = bytes.length - END_LENGTH;
    boolean goesOn = false;
    for (int at = last; at >= Math.max(0, last - 0xffff); at--) {
      if (zip.i4(at) == END && zip.u2(at + 20) == last - at) {
        return at;
      }
      goesOn |= zip.i4(at) == END && zip.u2(at + 20) < last - at;
    }
    if (goesOn) {
      throw new ZipException("is a zip with something else behind its end; pack it again");
    }
    return -1;
  }

  private Line line(int at) throws ZipException {
    int flags = zip.u2(at + 8);
    int method = zip.u2(at + 10);
    int header = zip.header(at);
    String name = name(at, (flags & IN_UTF_8) != 0);
    if ((flags & ENCRYPTED) != 0) {
      throw new ZipException("is encrypted; pack it without a password");
    }
    if (method != STORED && method != DEFLATED) {
      throw new ZipException(
          "is packed in a way that only some programs unpack; pack it as an ordinary zip");
    }
    if (!agree(at, header)) {
      throw new ZipException("says two things about %s; pack it again".formatted(name));
    }
    return new Line(
        name,
        isSpecial(at, name.endsWith("/")),
        zip.size(at),
        zip.u4(at + 16),
        method == STORED,
        header + HEADER_LENGTH + zip.u2(header + 26) + zip.u2(header + 28));
  }

  /** UTF-8 by its mark or by its bytes, else the old code page that Windows writes. */
  private String name(int at, boolean isMarked) throws ZipException {
    ByteBuffer name = slice(at + LINE_LENGTH, zip.u2(at + 28));
    try {
      String text = StandardCharsets.UTF_8.newDecoder().decode(name.duplicate()).toString();
      return ZipArchive.path(text);
    } catch (CharacterCodingException e) {
      if (isMarked) {
        throw new ZipException("has a file name that is not UTF-8");
      }
      return ZipArchive.path(ZipArchive.OLD_NAMES.decode(name).toString());
    }
  }

  /** As Unix knows kinds of files, if Unix or a Mac packed it. */
  private boolean isSpecial(int at, boolean isFolder) {
    int system = bytes[at + 5];
    int kind = system == 3 || system == 19 ? zip.u2(at + 40) & KIND : 0;
    return kind != 0 && kind != FILE && kind != FOLDER || kind == FOLDER && !isFolder;
  }

  /** Name and method of a line and of the header that it leads to. */
  private boolean agree(int line, int header) {
    int length = zip.u2(line + 28);
    return zip.i4(header) == HEADER
        && zip.u2(header + 26) == length
        && zip.u2(header + 8) == zip.u2(line + 10)
        && slice(header + HEADER_LENGTH, length).equals(slice(line + LINE_LENGTH, length));
  }

  private ByteBuffer slice(int start, int length) {
    return ByteBuffer.wrap(bytes).slice(start, length);
  }

  /** What a file holds; one byte more than asked for, if there are more. */
  byte[] read(Line line, int most) throws IOException {
    Inflater inflater = new Inflater(true);
    int length = bytes.length - line.start();
    try (InputStream in =
        line.isStored()
            ? new ByteArrayInputStream(bytes, line.start(), (int) Math.min(length, line.size()))
            : new InflaterInputStream(
                new ByteArrayInputStream(bytes, line.start(), length), inflater)) {
      return ZipArchive.checked(in, line.size(), line.sum(), most);
    } finally {
      inflater.end();
    }
  }
}
