package chainrule.grader.submission.layout;

import chainrule.grader.submission.Item;
import chainrule.grader.submission.Submission.Part;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Brightspace: a folder {@code 1234-5678 - Name - Nov 20, 2026 1011 AM} for each attempt. The first
 * number is taken for the student's; how the date is written depends on the place.
 */
final class Brightspace implements Layout {

  private static final Pattern NAME = Pattern.compile("(?s)(\\d+)-(\\d+) *- (.+) - (.*\\d.*)");

  @Override
  public String name() {
    return "brightspace";
  }

  @Override
  public Optional<Piece> piece(Item item, Info info) {
    Matcher name = NAME.matcher(item.name());
    if (!item.isFolder() || !name.matches()) {
      return Optional.empty();
    }
    Piece piece = Piece.of(name.group(1), name.group(3), new Part(item, ""));
    return Optional.of(piece.at(WrittenTime.of(name.group(4)).orElse(null)));
  }
}
