package chainrule.grader.submission.layout;

import chainrule.grader.submission.Item;
import chainrule.grader.submission.Submission.Part;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Canvas: files {@code name_USER_FILE_Sigmoid.java}, with {@code LATE} after the name of who was
 * late, and {@code -1}, {@code -2} at the end of what was handed in again; {@code text.html} and
 * {@code link.html} are what was handed in without a file.
 */
final class Canvas implements Layout {

  private static final Pattern NAME =
      Pattern.compile("(?s)(.+?)_(LATE_)?(\\d+)_(?:(\\d+)_(.+)|((?:text|link)\\.html))");
  private static final Pattern AGAIN = Pattern.compile("(?s)(.+?)-(\\d{1,4})(\\.[^.]+)?");

  @Override
  public String name() {
    return "canvas";
  }

  @Override
  public Optional<Piece> piece(Item item, Info info) {
    Matcher name = NAME.matcher(item.name());
    if (item.isFolder() || !name.matches()) {
      return Optional.empty();
    }
    String file = name.group(6) == null ? name.group(5) : name.group(6);
    int version = 0;
    Matcher again = AGAIN.matcher(file);
    if (again.matches()) {
      version = Integer.parseInt(again.group(2));
      file = again.group(1) + (again.group(3) == null ? "" : again.group(3));
    }
    return Optional.of(
        Piece.of(name.group(3), name.group(1), new Part(item, file))
            .late(name.group(2) != null)
            .version(version)
            .known(List.of(name.group(3))));
  }
}
