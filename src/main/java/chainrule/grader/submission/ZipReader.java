package chainrule.grader.submission;

import chainrule.grader.submission.ZipDirectory.Line;
import chainrule.text.Plain;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipException;

/**
 * Reads the zip of a student: first its whole directory, then the answers, and no more of each than
 * an answer may have. Nothing else is unpacked, so nothing in it can be a bomb.
 */
final class ZipReader {

  static final int LARGEST = 32 << 20;
  private static final long MOST_UNPACKED = 256L << 20;

  private final ZipDirectory zip;
  private final Intake intake;

  private ZipReader(ZipDirectory zip, Intake intake) {
    this.zip = zip;
    this.intake = intake;
  }

  /** Takes all that is in a zip; the intake says what became of it. */
  static void read(byte[] bytes, Intake intake) throws IOException {
    if (bytes.length > LARGEST) {
      throw intake.refused("is larger than " + (LARGEST >> 20) + " megabytes");
    }
    try {
      new ZipReader(ZipDirectory.of(bytes), intake).read();
    } catch (ZipException e) {
      throw intake.refused(Plain.line(e.getMessage()));
    } catch (IndexOutOfBoundsException e) {
      throw intake.refused("is a damaged zip; pack it again");
    }
  }

  private void read() throws IOException {
    for (Line line : students()) {
      if (line.isSpecial()) {
        intake.leaveOut(line.name());
      } else if (!line.name().endsWith("/")) {
        intake.offer(line.name(), most -> content(line, most));
      }
    }
  }

  /** Looks at every name and size; those that may be a student's. */
  private List<Line> students() {
    long unpacked = 0;
    List<Line> students = new ArrayList<>();
    for (Line line : zip.lines()) {
      if (!line.name().isEmpty() && !intake.isForeign(line.name())) {
        intake.requireSafe(line.name().replaceFirst("/+$", ""));
        unpacked += line.size();
        students.add(line);
      }
    }
    if (unpacked > MOST_UNPACKED) {
      throw intake.refused("unpacks to more than %d megabytes".formatted(MOST_UNPACKED >> 20));
    }
    return students;
  }

  private byte[] content(Line line, int most) {
    try {
      return zip.read(line, most);
    } catch (IOException e) {
      String name = Plain.line(line.name());
      throw intake.refused("is damaged at %s; pack it again".formatted(name));
    }
  }
}
