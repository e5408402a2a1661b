package chainrule.grader.classroom.platform;

import chainrule.grader.submission.layout.HandIn;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDateTime;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * The reports as Moodle takes feedback files: a folder a student, called as Moodle called it, with
 * the letters of every alphabet.
 */
public final class MoodleFeedback {

  /**
   * A zip stores when its files were written; the same grades should give the same bytes. Beside
   * the first moment of 1980, or an earlier one, Java stores a second time, which depends on the
   * time zone of the machine.
   */
  private static final LocalDateTime ALWAYS = LocalDateTime.of(1980, 2, 1, 0, 0);

  private MoodleFeedback() {}

  /**
   * The zip.
   *
   * @param reports each student's report
   * @param file what it is called in each folder
   * @return its bytes
   */
  public static byte[] of(Map<HandIn, byte[]> reports, String file) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      for (Map.Entry<HandIn, byte[]> report : reports.entrySet()) {
        ZipEntry entry = new ZipEntry(folder(report.getKey()) + "/" + file);
        entry.setTimeLocal(ALWAYS);
        zip.putNextEntry(entry);
        zip.write(report.getValue());
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e); // memory takes everything
    }
    return bytes.toByteArray();
  }

  /** What stands between underscores tells Moodle whose it is, so a name may have none. */
  private static String folder(HandIn handIn) {
    String name = handIn.name().replaceAll("[_/\\\\\\p{Cc}]+", " ");
    return name + "_" + handIn.id() + "_assignsubmission_file_";
  }
}
