package chainrule.grader.submission.layout;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * The same class as each platform packs it: two students of equal first names, one who handed in
 * twice, one who was late, one with a zip, one whose name has an accent.
 */
public final class Classes {

  /** What counts of everybody. */
  public static final String RIGHT = source("return a;", "return 1;");

  /** What was handed in first, by somebody who handed in again. */
  public static final String WRONG = source("return a;", "return a;");

  private Classes() {}

  private static String source(String value, String derivative) {
    return """
        package chainrule.activation;
        public class Identity {
          public static double value(double a) { %s }
          public static double derivative(double a) { %s }
        }
        """
        .formatted(value, derivative);
  }

  /** By the layout's name. */
  public static Map<String, Packed> all() throws IOException {
    Map<String, Packed> all = new LinkedHashMap<>();
    all.put("moodle", moodle());
    all.put("canvas", canvas());
    all.put("blackboard", blackboard());
    all.put("brightspace", brightspace());
    all.put("gradescope", gradescope());
    all.put("github", github());
    all.put("plain", plain());
    return all;
  }

  private static Packed moodle() throws IOException {
    return new Packed()
        .file("Kim Berg_101_assignsubmission_file_/Identity.java", RIGHT)
        .file("Kim Berg_101_assignsubmission_onlinetext_/onlinetext.html", "<p>hello</p>")
        .file("Kim Stone_102_assignsubmission_file_Identity.java", RIGHT)
        .file("Twice_103_assignsubmission_file_/old/Identity (1).java", WRONG)
        .file("Twice_103_assignsubmission_file_/Identity.java", RIGHT)
        .file("Late_104_assignsubmission_file_/Identity.java", RIGHT)
        .zip("Zip_105_assignsubmission_file_/homework.zip", "hw/Identity.java", RIGHT)
        .file("Zoë Müller_106_assignsubmission_file_/Identity.java", RIGHT)
        .file("desktop.ini", "x");
  }

  private static Packed canvas() throws IOException {
    return new Packed()
        .file("bergkim_101_9001_Identity.java", RIGHT)
        .file("stonekim_102_9002_Identity.java", RIGHT)
        .file("twice_103_9003_Identity.java", WRONG)
        .file("twice_103_9103_Identity-1.java", RIGHT)
        .file("late_LATE_104_9004_Identity.java", RIGHT)
        .zip("zip_105_9005_homework.zip", "hw/Identity.java", RIGHT)
        .file("müllerzoë_106_9006_Identity.java", RIGHT)
        .file("index.html", "x");
  }

  private static Packed blackboard() throws IOException {
    Packed packed = new Packed();
    String[] students = {"kberg", "kstone", "twice", "late", "zip", "zoe"};
    String[] names = {"Kim Berg", "Kim Stone", "Twice", "Late", "Zip", "Zoë Müller"};
    for (int i = 0; i < students.length; i++) {
      String attempt = "Homework_1_" + students[i] + "_attempt_2026-11-2" + (i == 3 ? 4 : 0);
      packed.file(
          attempt + "-10-11-12.txt",
          "Name: %s (%s)\nAssignment: x\n".formatted(names[i], students[i]));
      if (i != 4) {
        packed.file(attempt + "-10-11-12_Identity.java", i == 2 ? WRONG : RIGHT);
      }
    }
    return packed
        .zip("Homework_1_zip_attempt_2026-11-20-10-11-12_hw.zip", "hw/Identity.java", RIGHT)
        .file("Homework_1_twice_attempt_2026-11-21-09-00-00.txt", "Name: Twice (twice)\n")
        .file("Homework_1_twice_attempt_2026-11-21-09-00-00_Identity.java", RIGHT);
  }

  private static Packed brightspace() throws IOException {
    return new Packed()
        .file("101-7 - Kim Berg - Nov 20, 2026 1011 AM/Identity.java", RIGHT)
        .file("102-7 - Kim Stone - Nov 20, 2026 1011 AM/Identity.java", RIGHT)
        .file("103-7 - Twice - Nov 20, 2026 1159 AM/Identity.java", WRONG)
        .file("103-7 - Twice - Nov 20, 2026 1201 PM/Identity.java", RIGHT)
        .file("104-7 - Late - Nov 24, 2026 926 PM/Identity.java", RIGHT)
        .zip("105-7 - Zip - Nov 20, 2026 1011 AM/hw.zip", "hw/Identity.java", RIGHT)
        .file("106-7 - Zoë Müller - Nov 20, 2026 1011 AM/Identity.java", RIGHT)
        .file("index.html", "x");
  }

  private static Packed gradescope() throws IOException {
    StringBuilder yml = new StringBuilder("---\n");
    Packed packed = new Packed();
    String[] names = {"Kim Berg", "Kim Stone", "Twice", "Late", "Zip", "Zoë Müller"};
    for (int i = 0; i < names.length; i++) {
      String folder = "assignment_55_export/submission_" + (101 + i);
      yml.append("submission_%d:\n  :submitters:\n".formatted(101 + i));
      yml.append("  - :name: %s\n    :sid: '%d'\n".formatted(names[i], 1001 + i));
      yml.append("  :created_at: 2026-11-2%d 10:00:00.0 Z\n".formatted(i == 3 ? 4 : 0));
      if (i == 4) {
        packed.zip(folder + "/hw.zip", "hw/Identity.java", RIGHT);
      } else {
        packed.file(folder + "/Identity.java", RIGHT);
      }
    }
    return packed.file("assignment_55_export/submission_metadata.yml", yml.toString());
  }

  private static Packed github() throws IOException {
    Packed packed = new Packed();
    for (String user : new String[] {"kimb", "kims", "twice", "late", "zip", "zoe-m"}) {
      packed.file("hw1-submissions/hw1-" + user + "/.git/HEAD", "ref: refs/heads/main\n");
      packed.file("hw1-submissions/hw1-" + user + "/answers/Identity.java", RIGHT);
    }
    return packed;
  }

  private static Packed plain() throws IOException {
    return new Packed()
        .file("kim-b/Identity.java", RIGHT)
        .file("kim-s/work/Identity.java", RIGHT)
        .file("twice/Identity (1).java", WRONG)
        .file("twice/Identity.java", RIGHT)
        .file("late/Identity.java", RIGHT)
        .zip("zip.zip", "hw/Identity.java", RIGHT)
        .file("zoë/Identity.java", RIGHT)
        .file("readme.txt", "x");
  }
}
