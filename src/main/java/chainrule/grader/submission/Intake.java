package chainrule.grader.submission;

import chainrule.text.DecodedText;
import chainrule.text.Plain;
import chainrule.text.UnreadableException;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;

/** Takes the files of a submission one by one, and keeps what may be an answer. */
final class Intake {

  static final int MOST_BYTES = 1 << 20;

  /** Of all files together, those in zips too. */
  private static final int MOST_SOURCES = 16 << 20;

  /** Of all zips that lie in others. */
  private static final int MOST_ZIPS = 128 << 20;

  /** A zip is opened, and one inside it. */
  private static final int DEEPEST_ZIP = 2;

  private final String name;
  private int depth;
  private final List<Source> sources = new ArrayList<>();
  private final SortedSet<String> notes = new TreeSet<>();
  private final SortedSet<String> ignored = new TreeSet<>();
  private final CheckedPaths paths;
  private long bytes;
  private long zipBytes;
  private String damaged = "";

  /** What a file holds, once it is known to be wanted. */
  interface Content {
    byte[] bytes(int most) throws IOException;
  }

  /** For a submission by the name of which it is spoken to its student. */
  Intake(String name) {
    this(name, 0);
  }

  private Intake(String name, int depth) {
    this.name = name;
    this.depth = depth;
    this.paths = new CheckedPaths(this::refused);
  }

  /** All that comes lies in a zip. */
  void isZip() {
    depth++;
  }

  /** The whole submission is refused. */
  UnreadableException refused(String why) {
    return new UnreadableException(name + " " + why);
  }

  /** The first look at every name, folders included, before any file is read. */
  void requireSafe(String path) {
    paths.requireSafe(path);
  }

  /** Whether one of its folders is what tools keep for themselves, or build; it is listed once. */
  boolean isForeign(String path) {
    int end = 0;
    for (String folder : path.split("/")) {
      end += folder.length() + 1;
      if (end > path.length()) {
        return false;
      }
      if (isHidden(folder) || folder.equals("target") || folder.equals("__MACOSX")) {
        ignore(path.substring(0, end));
        return true;
      }
    }
    return false;
  }

  private static boolean isHidden(String folder) {
    return folder.startsWith(".") && !folder.equals("..");
  }

  /** Nobody knows what a link or a pipe leads to, so it is told and never opened. */
  void leaveOut(String path) {
    note(path + " is a link or not an ordinary file, and was left out; put the file itself there");
  }

  private void ignore(String path) {
    ignored.add(Plain.line(path));
  }

  void note(String note) {
    notes.add(Plain.line(note));
  }

  /** Takes a file if it may be an answer, or hold one; if not, and not hidden, it is listed. */
  void offer(String path, Content content) throws IOException {
    String file = path.substring(path.lastIndexOf('/') + 1);
    if (file.startsWith(".")) {
      return;
    }
    if (path.chars().anyMatch(Character::isISOControl)) {
      unreadable(path);
    } else if (FileKind.isSource(file)) {
      source(path, content.bytes(MOST_BYTES));
    } else if (depth < DEEPEST_ZIP && FileKind.isZip(file)) {
      zip(path, content.bytes(ZipReader.LARGEST));
    } else {
      ignore(path);
      if (FileKind.isPacked(file)) {
        note(path + " was not opened; unpack it");
      }
    }
  }

  /** As the file that holds the icon of a folder on a Mac; nobody means such a name. */
  private void unreadable(String path) {
    ignore(path);
    if (FileKind.isSource(path) || FileKind.isZip(path)) {
      note(path + " has a control character in its name, and was left out; rename it");
    }
  }

  private void source(String path, byte[] content) {
    boolean isLarge = content.length > MOST_BYTES;
    sources.add(Source.of(path, isLarge ? null : DecodedText.of(content)));
    count(content.length);
  }

  private void countZip(long read) {
    zipBytes += read;
    if (zipBytes > MOST_ZIPS) {
      throw refused("has more than %d megabytes of zips in zips".formatted(MOST_ZIPS >> 20));
    }
  }

  private void count(long read) {
    bytes += read;
    if (bytes > MOST_SOURCES) {
      throw refused("has more than %d megabytes of Java".formatted(MOST_SOURCES >> 20));
    }
  }

  /** A zip among the files is opened, within the same limits. */
  private void zip(String path, byte[] content) throws IOException {
    countZip(depth > 0 ? content.length : 0);
    Intake inner = new Intake(Plain.line(path), depth + 1);
    try {
      ZipReader.read(content, inner);
    } catch (UnreadableException e) {
      ignore(path);
      note(e.getMessage());
      damaged = damaged.isEmpty() ? e.getMessage() : damaged;
      count(inner.bytes); // it was read all the same
      countZip(inner.zipBytes);
      return;
    }
    inner.paths.all().forEach(inside -> requireSafe(path + "/" + inside));
    inner.sources.forEach(it -> sources.add(it.in(path)));
    inner.ignored.forEach(inside -> ignore(path + "/" + inside));
    inner.notes.forEach(note -> note("in " + path + ": " + note));
    count(inner.bytes);
    countZip(inner.zipBytes);
  }

  /** All that was taken; a zip that holds all there is and cannot be read is no empty folder. */
  Submission submission() {
    Answers answers = Answers.among(sources, paths.all());
    if (sources.isEmpty() && !damaged.isEmpty()) {
      throw new UnreadableException(damaged);
    }
    answers.others().forEach(this::ignore);
    answers.notes().forEach(this::note);
    return new Submission(
        name, answers.sources(), answers.problems(), List.copyOf(ignored), List.copyOf(notes));
  }
}
