package chainrule.grader.submission.layout;

import chainrule.grader.submission.Item;
import chainrule.grader.submission.Submission.Part;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Gradescope: folders {@code submission_N}, and {@link GradescopeMetadata} with the names of those
 * who handed in.
 */
final class Gradescope implements Layout {

  static final String METADATA = "submission_metadata.yml";

  private static final int LONGEST = 64 << 20;
  private static final Pattern FOLDER = Pattern.compile("submission_\\w+");

  @Override
  public String name() {
    return "gradescope";
  }

  @Override
  public Optional<Piece> piece(Item item, Info info) {
    if (!item.isFolder() || !FOLDER.matcher(item.name()).matches()) {
      return Optional.empty();
    }
    Info.Student student = info.of(item.name());
    String number = item.name().substring("submission_".length());
    Piece piece = Piece.of(number, student.name(), new Part(item, ""));
    return Optional.of(piece.at(student.time()).known(student.keys()).together(student.group()));
  }

  /** Whichever zone they were written in. */
  @Override
  public Optional<ZoneId> zone() {
    return Optional.of(ZoneOffset.UTC);
  }

  @Override
  public Info info(List<Item> items) {
    for (Item item : items) {
      if (item.name().equals(METADATA) && !item.isFolder()) {
        try {
          return new Info(
              GradescopeMetadata.students(new String(item.bytes(LONGEST), StandardCharsets.UTF_8)));
        } catch (IOException e) {
          return Info.NONE;
        }
      }
    }
    return Info.NONE;
  }
}
