package chainrule.grader.submission;

import chainrule.text.Plain;
import chainrule.text.UnreadableException;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;

/** The paths of a submission: none that could do harm anywhere, and no two for one file. */
final class CheckedPaths {

  static final int MOST = 10_000;
  private static final int LONGEST = 1000;
  private static final int DEEPEST = 20;

  private final Set<String> all = new HashSet<>();
  private final Set<String> caseless = new HashSet<>();
  private final Function<String, UnreadableException> refused;

  /**
   * None yet.
   *
   * @param refused how the submission is refused, for a reason
   */
  CheckedPaths(Function<String, UnreadableException> refused) {
    this.refused = refused;
  }

  /**
   * The first look at every name, folders included, before any file is read.
   *
   * @param path its folders and name, with slashes between them
   */
  void requireSafe(String path) {
    if (!all.add(path)) {
      throw refused.apply("has two files called " + Plain.line(path));
    }
    if (all.size() > MOST) {
      throw refused.apply("has more than " + MOST + " files and folders");
    }
    if (isOpened(path) && !caseless.add(path.toUpperCase(Locale.ROOT).toLowerCase(Locale.ROOT))) {
      throw refused.apply(
          "has two files whose names differ only in case; one of them is " + Plain.line(path));
    }
    if (path.length() > LONGEST || path.split("/").length > DEEPEST) {
      throw refused.apply("has folders nested without end");
    }
    if (path.startsWith("/")
        || path.matches("[A-Za-z]:.*")
        || List.of(path.split("/")).contains("..")) {
      throw refused.apply("has a file that would lie outside of it: " + Plain.line(path));
    }
  }

  /** Of files that nobody opens, such as a second read-me, either may stand for both. */
  private static boolean isOpened(String path) {
    return FileKind.isSource(path) || FileKind.isZip(path);
  }

  /** Every one that was looked at. */
  Set<String> all() {
    return all;
  }
}
