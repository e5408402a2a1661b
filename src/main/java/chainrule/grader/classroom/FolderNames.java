package chainrule.grader.classroom;

import java.text.Normalizer;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A folder name for each submission, whatever its own name: one that every file system accepts,
 * that is safe in a link, and that no other submission has. A plain name stays as it is; any other
 * loses what is not plain and gets eight digits of its own.
 */
final class FolderNames {

  private static final int LONGEST = 100;
  private static final int DIGITS = 8;
  private static final int ALL_DIGITS = 64;
  private static final Pattern PLAIN =
      Pattern.compile("[A-Za-z0-9_(+@=-][A-Za-z0-9_ .,()+@=-]*(?<![ .])");

  /** What we, or an old file system, have another use for. */
  private static final Pattern TAKEN =
      Pattern.compile(
          "(?i)(grades|overrides|moodle|canvas|brightspace)\\.csv|index\\.html|moodle-feedback\\.zip"
              + "|(con|prn|aux|nul|com\\d|lpt\\d)(\\..*)?");

  private FolderNames() {}

  /** The folder's name of each submission; no two are alike, in whatever case. */
  static Map<String, String> of(Collection<String> names) {
    for (int digits = DIGITS; ; digits *= 2) {
      Map<String, String> folders = of(names, digits);
      long different = folders.values().stream().map(FolderNames::caseless).distinct().count();
      if (different == folders.size()) {
        return folders;
      }
    }
  }

  private static Map<String, String> of(Collection<String> names, int digits) {
    Map<String, Long> alike =
        names.stream().collect(Collectors.groupingBy(FolderNames::caseless, Collectors.counting()));
    Map<String, String> folders = new HashMap<>();
    for (String name : names) {
      boolean plain =
          PLAIN.matcher(name).matches()
              && !TAKEN.matcher(name).matches()
              && name.length() <= LONGEST
              && alike.get(caseless(name)) == 1;
      folders.put(name, plain ? name : made(name, digits));
    }
    return folders;
  }

  private static String caseless(String name) {
    return name.toLowerCase(Locale.ROOT);
  }

  private static String made(String name, int digits) {
    String ascii = Normalizer.normalize(name, Normalizer.Form.NFKD).replaceAll("\\p{M}", "");
    String safe = ascii.replaceAll("[^A-Za-z0-9_()+@=-]+", "_");
    String cut = safe.substring(0, Math.min(safe.length(), LONGEST - DIGITS - 2));
    return cut + "~" + Fingerprint.of(List.of(name)).substring(0, Math.min(digits, ALL_DIGITS));
  }
}
