package chainrule.grader.submission.layout;

import chainrule.grader.submission.DiskItem;
import chainrule.grader.submission.Item;
import chainrule.grader.submission.Submission.Part;
import java.nio.file.Files;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Every entry is a submission, but for what platforms, operating systems and the grader itself
 * leave behind.
 */
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
    if (isStray(item)) {
      return Optional.empty();
    }
    String bare = item.isFolder() ? item.name() : item.name().replaceFirst("(?<=.)\\..*$", "");
    return Optional.of(
        Piece.of(item.name(), "", new Part(item, "")).known(List.of(item.name(), bare)));
  }

  static boolean isStray(Item item) {
    return (item.isFolder() ? STRAY_FOLDER : STRAY_FILE).matcher(item.name()).matches()
        || item instanceof DiskItem disk && Files.isDirectory(disk.path().resolve(Delivery.GRADED));
  }
}
