package chainrule.grader.submission;

import java.util.Locale;
import java.util.regex.Pattern;

/** What a file is, by its name. */
public final class FileKind {

  private static final Pattern SOURCE = Pattern.compile("(?is).*\\.java(\\.txt)?");
  private static final Pattern PACKED =
      Pattern.compile("(?is).*\\.(zip|tar|tar\\.\\w+|tgz|7z|rar|gz|xz|bz2|jar)");

  private FileKind() {}

  static boolean isSource(String name) {
    return SOURCE.matcher(name).matches();
  }

  static boolean isPacked(String name) {
    return PACKED.matcher(name).matches();
  }

  /**
   * Whether it is a zip, whatever is in it.
   *
   * @param name the file's name
   * @return true if it ends like one
   */
  public static boolean isZip(String name) {
    return name.toLowerCase(Locale.ROOT).endsWith(".zip");
  }
}
