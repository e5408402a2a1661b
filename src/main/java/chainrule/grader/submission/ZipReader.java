package chainrule.grader.submission;

import chainrule.text.Plain;
import java.io.IOException;
import java.io.InputStream;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.zip.CRC32;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/**
 * Reads a zip in memory: first its whole directory, then the answers, and no more of each than an
 * answer may have. Nothing else is unpacked, so nothing in it can be a bomb.
 */
final class ZipReader {

  private static final int LARGEST = 32 << 20;
  private static final long MOST_UNPACKED = 256L << 20;

  private final byte[] bytes;
  private final Intake intake;

  private ZipReader(byte[] bytes, Intake intake) {
    this.bytes = bytes;
    this.intake = intake;
  }

  static void read(Path path, Intake intake) throws IOException {
    byte[] bytes;
    try (InputStream in = Files.newInputStream(path)) {
      bytes = in.readNBytes(LARGEST + 1);
    }
    if (bytes.length > LARGEST) {
      throw intake.refused("is larger than " + (LARGEST >> 20) + " megabytes");
    }
    read(bytes, intake);
  }

  static void read(byte[] bytes, Intake intake) {
    try {
      new ZipReader(bytes, intake).read();
    } catch (BufferUnderflowException
        | IndexOutOfBoundsException
        | IllegalArgumentException
        | ArithmeticException e) {
      throw intake.refused("is a damaged zip; pack it again");
    }
  }

  private void read() {
    List<ZipFileEntry> entries = ZipFileEntry.all(bytes, intake);
    if (entries.isEmpty()) {
      throw intake.refused("is not a zip, or an empty one");
    }
    long unpacked = 0;
    for (ZipFileEntry entry : entries) {
      intake.requireSafe(entry.name().replaceFirst("/+$", ""));
      requireHonest(entry);
      unpacked += entry.size();
    }
    if (unpacked > MOST_UNPACKED) {
      throw intake.refused("unpacks to more than %d megabytes".formatted(MOST_UNPACKED >> 20));
    }
    for (ZipFileEntry entry : entries) {
      if (!entry.isFolder() && intake.isAnswer(entry.name())) {
        intake.answer(entry.name(), content(entry));
      }
    }
  }

  private void requireHonest(ZipFileEntry entry) {
    if (entry.isSpecial()) {
      throw intake.refused(
          "has %s, which is a link or no ordinary file".formatted(Plain.line(entry.name())));
    }
    if (entry.isEncrypted()) {
      throw intake.refused("is encrypted; pack it without a password");
    }
    if (!entry.isAsItsHeaderSays(bytes)) {
      throw intake.refused(
          "says two things about %s; pack it again".formatted(Plain.line(entry.name())));
    }
  }

  /** One byte more than an answer may have, if it has that many. */
  private byte[] content(ZipFileEntry entry) {
    ByteBuffer packed = entry.packed(bytes);
    byte[] content = new byte[(int) Math.min(entry.size(), Intake.MOST_BYTES) + 1];
    int length = entry.isDeflated() ? inflate(packed, content) : copy(packed, content);
    if (length <= Intake.MOST_BYTES && !isWhole(entry, content, length)) {
      throw intake.refused("is damaged at %s; pack it again".formatted(Plain.line(entry.name())));
    }
    return Arrays.copyOf(content, length);
  }

  private static boolean isWhole(ZipFileEntry entry, byte[] content, int length) {
    CRC32 sum = new CRC32();
    sum.update(content, 0, length);
    return length == entry.size() && sum.getValue() == entry.checksum();
  }

  private static int copy(ByteBuffer packed, byte[] content) {
    int length = Math.min(packed.remaining(), content.length);
    packed.get(content, 0, length);
    return length;
  }

  private int inflate(ByteBuffer packed, byte[] content) {
    Inflater inflater = new Inflater(true);
    try {
      inflater.setInput(packed);
      int length = 0;
      while (length < content.length && !inflater.finished()) {
        int more = inflater.inflate(content, length, content.length - length);
        if (more == 0) {
          break; // ends too early, or needs a dictionary
        }
        length += more;
      }
      return length;
    } catch (DataFormatException e) {
      throw intake.refused("is a damaged zip; pack it again");
    } finally {
      inflater.end();
    }
  }
}
