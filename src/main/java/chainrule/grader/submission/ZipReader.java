package chainrule.grader.submission;

import chainrule.text.Plain;
import java.io.EOFException;
import java.io.IOException;
import java.util.BitSet;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;

/**
 * Reads the zip of a student: first its whole directory, then the answers, and no more of each than
 * an answer may have. Nothing else is unpacked, so nothing in it can be a bomb.
 */
final class ZipReader {

  static final int LARGEST = 32 << 20;
  private static final long MOST_UNPACKED = 256L << 20;

  private final ZipArchive zip;
  private final Intake intake;

  private ZipReader(ZipArchive zip, Intake intake) {
    this.zip = zip;
    this.intake = intake;
  }

  /** Takes all that is in a zip; the intake says what became of it. */
  static void read(byte[] bytes, Intake intake) throws IOException {
    if (bytes.length > LARGEST) {
      throw intake.refused("is larger than " + (LARGEST >> 20) + " megabytes");
    }
    try (ZipArchive zip = ZipArchive.open(bytes)) {
      ZipHeaders headers = ZipHeaders.of(bytes);
      headers
          .complaint()
          .ifPresent(
              complaint -> {
                throw intake.refused(Plain.line(complaint));
              });
      new ZipReader(zip, intake).read(headers.special());
    } catch (ZipException e) {
      throw intake.refused(why(String.valueOf(e.getMessage())));
    } catch (EOFException | IndexOutOfBoundsException | IllegalArgumentException e) {
      throw intake.refused("is a damaged zip; pack it again");
    }
  }

  private static String why(String message) {
    if (message.contains("encrypted")) {
      return "is encrypted; pack it without a password";
    }
    if (message.contains("compression method")) {
      return "is packed in a way that only some programs unpack; pack it as an ordinary zip";
    }
    if (message.contains("entry name")) {
      return "has a file name that is not UTF-8";
    }
    boolean none = message.contains("END header not found") || message.contains("is empty");
    return none ? "is not a zip, or an empty one" : "is a damaged zip; pack it again";
  }

  private void read(BitSet special) throws IOException {
    List<ZipEntry> entries = zip.entries();
    if (entries.isEmpty()) {
      throw intake.refused("is not a zip, or an empty one");
    }
    BitSet foreign = foreign(entries);
    for (int i = 0; i < entries.size(); i++) {
      ZipEntry entry = entries.get(i);
      String name = ZipArchive.name(entry);
      if (foreign.get(i) || name.endsWith("/")) {
        continue;
      }
      if (special.get(i)) {
        intake.leaveOut(name);
      } else {
        intake.offer(name, most -> content(entry, most));
      }
    }
  }

  /** Looks at every name and size; which of them are no student's. */
  private BitSet foreign(List<ZipEntry> entries) {
    long unpacked = 0;
    BitSet foreign = new BitSet();
    for (int i = 0; i < entries.size(); i++) {
      String name = ZipArchive.name(entries.get(i));
      if (intake.isForeign(name)) {
        foreign.set(i);
      } else {
        intake.requireSafe(name.replaceFirst("/+$", ""));
        unpacked += entries.get(i).getSize();
      }
    }
    if (unpacked > MOST_UNPACKED) {
      throw intake.refused("unpacks to more than %d megabytes".formatted(MOST_UNPACKED >> 20));
    }
    return foreign;
  }

  private byte[] content(ZipEntry entry, int most) {
    try {
      return zip.read(entry, most);
    } catch (IOException e) {
      String name = Plain.line(ZipArchive.name(entry));
      throw intake.refused("is damaged at %s; pack it again".formatted(name));
    }
  }
}
