package chainrule.grader.submission;

import chainrule.grader.exercise.Exercises;
import chainrule.text.Plain;
import chainrule.text.UnreadableException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/** Takes the files of a submission one by one, and keeps the answers among them. */
final class Intake {

  static final int MOST_FILES = 2000;
  static final int MOST_BYTES = 1 << 20;
  private static final int LONGEST_PATH = 1000;
  private static final int DEEPEST = 20;

  private final String name;
  private final SortedMap<String, String> answers = new TreeMap<>();
  private final SortedMap<String, String> problems = new TreeMap<>();
  private final List<String> ignored = new ArrayList<>();
  private final Set<String> paths = new HashSet<>();
  private final Set<String> lowerCasePaths = new HashSet<>();

  Intake(String name) {
    this.name = name;
  }

  /** The whole submission is refused. */
  UnreadableException refused(String why) {
    return new UnreadableException(name + " " + why);
  }

  /**
   * The first look at every name, folders included, before any file is read.
   *
   * @param path its folders and name, with slashes between them
   */
  void requireSafe(String path) {
    if (!paths.add(path)) {
      throw refused("has two files called " + Plain.line(path));
    }
    if (paths.size() > MOST_FILES) {
      throw refused("has more than " + MOST_FILES + " files");
    }
    if (!lowerCasePaths.add(path.toUpperCase(Locale.ROOT).toLowerCase(Locale.ROOT))) {
      throw refused(
          "has two files whose names differ only in case; one of them is " + Plain.line(path));
    }
    if (path.length() > LONGEST_PATH || path.split("/").length > DEEPEST) {
      throw refused("has folders in folders without an end");
    }
    if (path.startsWith("/")
        || path.matches("[A-Za-z]:.*")
        || List.of(path.split("/")).contains("..")) {
      throw refused("has a file that would lie outside of it: " + Plain.line(path));
    }
    if (path.chars().anyMatch(c -> c < ' ')) {
      throw refused("has a file name with a control character: " + Plain.line(path));
    }
  }

  /** Whether it is called like an answer; if not, and not hidden, it is listed with the others. */
  boolean isAnswer(String path) {
    String file = path.substring(path.lastIndexOf('/') + 1);
    boolean isAnswer =
        file.endsWith(".java")
            && !List.of(path.split("/")).contains("__MACOSX")
            && Exercises.all().stream().anyMatch(e -> (e.name() + ".java").equals(file));
    if (!isAnswer && !file.startsWith(".")) {
      ignore(path);
    }
    return isAnswer;
  }

  void ignore(String path) {
    ignored.add(Plain.line(path));
  }

  /** Reads a file if it is called like an answer, and no more of it than an answer may have. */
  void add(String path, InputStream in) throws IOException {
    if (isAnswer(path)) {
      answer(path, in.readNBytes(MOST_BYTES + 1));
    }
  }

  /** Takes an answer, or tells what is wrong with it. */
  void answer(String path, byte[] bytes) {
    String file = path.substring(path.lastIndexOf('/') + 1);
    String exercise = file.substring(0, file.length() - ".java".length());
    if (answers.containsKey(exercise) || problems.containsKey(exercise)) {
      answers.remove(exercise);
      problems.put(exercise, "there is more than one " + file + "; keep one of them");
    } else if (bytes.length > MOST_BYTES) {
      problems.put(exercise, Plain.line(path) + " is larger than a megabyte");
    } else {
      text(exercise, path, bytes);
    }
  }

  private void text(String exercise, String path, byte[] bytes) {
    try {
      String text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
      if (text.indexOf('\0') >= 0) {
        problems.put(exercise, Plain.line(path) + " has a NUL byte in it, so it is no Java source");
      } else {
        answers.put(exercise, text.startsWith("\uFEFF") ? text.substring(1) : text);
      }
    } catch (CharacterCodingException e) {
      problems.put(exercise, Plain.line(path) + " is not UTF-8 text; save it as UTF-8");
    }
  }

  /** Where the one file is all there is. */
  void requireNoProblem() {
    for (String problem : problems.values()) {
      throw new UnreadableException(problem);
    }
  }

  Submission submission() {
    ignored.sort(null);
    return new Submission(name, answers, problems, List.copyOf(ignored));
  }
}
