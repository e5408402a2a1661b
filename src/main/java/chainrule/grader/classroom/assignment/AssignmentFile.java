package chainrule.grader.classroom.assignment;

import chainrule.text.DecodedText;
import chainrule.text.Plain;
import chainrule.text.Resource;
import chainrule.text.UnreadableException;
import chainrule.text.WholeFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Reads the file in which a teacher lays down an assignment: {@code key = value} in each line, or a
 * comment, which begins with {@code #}. A line that says nothing it may say is told with its
 * number.
 */
public final class AssignmentFile {

  private final Path file;
  private final AssignmentDraft draft;
  private final Set<String> seen = new HashSet<>();

  private AssignmentFile(Path file) {
    this.file = file;
    this.draft = new AssignmentDraft(file);
  }

  /**
   * Reads an assignment.
   *
   * @param file where it is; what it names lies beside it
   * @return the assignment
   * @throws UnreadableException if it cannot be read, or a line of it is wrong
   */
  public static Assignment read(Path file) {
    AssignmentFile reader = new AssignmentFile(file);
    if (!Files.exists(file)) {
      throw new UnreadableException(
          file + " does not exist; assignment new " + file + " writes one to start from");
    }
    String tooLarge = "is larger than a megabyte; this is not an assignment";
    byte[] bytes = WholeFile.read(file, 1 << 20, tooLarge);
    List<String> lines = DecodedText.of(bytes).text().lines().toList();
    for (int i = 0; i < lines.size(); i++) {
      reader.line(i + 1, lines.get(i).replace("\uFEFF", "").strip());
    }
    return reader.draft.assignment();
  }

  private void line(int number, String line) {
    if (line.isEmpty() || line.startsWith("#")) {
      return;
    }
    try {
      int equals = line.indexOf('=');
      if (equals < 0) {
        throw new WrongValueException(
            "a line is KEY = VALUE, with a key of " + AssignmentDraft.KEYS);
      }
      String key = line.substring(0, equals).strip();
      if (!seen.add(key)) {
        throw new WrongValueException(key + " is there twice; keep one of them");
      }
      draft.set(key, line.substring(equals + 1).strip());
    } catch (WrongValueException e) {
      throw new UnreadableException(
          "%s, line %d: %s".formatted(file, number, Plain.line(e.getMessage())));
    }
  }

  /**
   * An assignment to start from: every key with a comment, most of them in a comment, too.
   *
   * @return the file's content
   */
  public static String template() {
    return Resource.text("/assignment.properties");
  }
}
