package chainrule.grader.submission.layout;

import chainrule.grader.submission.Item;
import chainrule.grader.submission.Submission.Part;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Moodle: {@code Name_NUMBER_assignsubmission_file_} is a folder, or begins the name of each file.
 * The number is that of the participant, which the grading worksheet has too.
 */
final class Moodle implements Layout {

  private static final Pattern NAME =
      Pattern.compile("(?s)(.*?)_(\\d+)_assignsubmission_([a-z]+)(?:_(.*))?");

  @Override
  public String name() {
    return "moodle";
  }

  @Override
  public Optional<Piece> piece(Item item, Info info) {
    Matcher name = NAME.matcher(item.name());
    if (!name.matches()) {
      return Optional.empty();
    }
    String rest = name.group(4) == null ? "" : name.group(4);
    boolean isFile = name.group(3).equals("file");
    String called = isFile ? rest : rest.isEmpty() ? name.group(3) : name.group(3) + "/" + rest;
    Piece piece = Piece.of(name.group(2), name.group(1), new Part(item, called));
    return Optional.of(piece.known(List.of("Participant " + name.group(2))));
  }
}
