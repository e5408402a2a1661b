package chainrule.grader.submission.layout;

import chainrule.grader.submission.Item;
import chainrule.grader.submission.Submission.Part;
import java.util.Optional;
import java.util.regex.Pattern;

/** Every entry is a submission, but for what platforms and operating systems leave behind. */
final class PlainLayout implements Layout {

  private static final Pattern STRAY_FOLDER = Pattern.compile("(?s)\\..*|__MACOSX");
  private static final Pattern STRAY_FILE =
      Pattern.compile(
          "(?is)\\..*|Thumbs\\.db|.*\\.(html?|ya?ml|ini|csv|xlsx?|ods|md|json|xml|properties|log)"
              + "|.*(?<!\\.java)\\.txt");

  @Override
  public String name() {
    return "plain";
  }

  @Override
  public Optional<Piece> piece(Item item, Info info) {
    return isStray(item)
        ? Optional.empty()
        : Optional.of(Piece.of(item.name(), "", new Part(item, "")));
  }

  static boolean isStray(Item item) {
    return (item.isFolder() ? STRAY_FOLDER : STRAY_FILE).matcher(item.name()).matches();
  }
}
