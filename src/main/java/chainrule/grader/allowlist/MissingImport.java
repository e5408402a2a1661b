package chainrule.grader.allowlist;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A type that an answer may use and has not imported; an IDE would have added the import. */
final class MissingImport {

  private static final Pattern NOT_FOUND =
      Pattern.compile("cannot find symbol: (?:variable|class) (\\w+)[^\n]*");

  private MissingImport() {}

  /**
   * The same reason, with the line that is missing if that is all.
   *
   * @param reason why there is no class; what the source looks like there may follow below
   * @param allowed what the answer may use
   * @return what to write, behind the first line
   */
  static String advised(String reason, AllowList allowed) {
    Matcher notFound = NOT_FOUND.matcher(reason);
    if (!notFound.find()) {
      return reason;
    }
    List<String> types = allowed.called(notFound.group(1));
    return types.size() == 1
        ? new StringBuilder(reason)
            .insert(notFound.end(), "; write import " + types.get(0) + "; below the package line")
            .toString()
        : reason;
  }
}
