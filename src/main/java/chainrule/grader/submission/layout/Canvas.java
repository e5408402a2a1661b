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
 * {@code link.html} are what was handed in without a file. In anonymous grading {@code anon_ID} is
 * in place of name and user; a quiz has {@code nameUSER_question_QUESTION_FILE_Sigmoid.java}.
 */
final class Canvas implements Layout {

  private static final String FILE = "(?:\\d+_(?<file>.+)|(?<text>(?:text|link)\\.html))";
  private static final Pattern NAMED =
      Pattern.compile("(?s)(?<name>.+?)_(?<late>LATE_)?(?<user>\\d+)_" + FILE);
  private static final Pattern ANONYMOUS =
      Pattern.compile("(?s)(?<late>LATE_)?(?<user>anon_(?!\\d+_)[A-Za-z0-9]{5})_" + FILE);

  /** No number stands in the name, else the rest would be what a student called a file. */
  private static final Pattern QUIZ =
      Pattern.compile(
          "(?s)(?<name>(?:(?!_\\d+_).)*?[^_\\d])(?<user>\\d+)"
              + "_(?<question>question_\\d+)_\\d+_(?<file>.+)");

  private static final Pattern AGAIN = Pattern.compile("(?s)(.+?)-(\\d{1,4})(\\.[^.]+)?");

  @Override
  public String name() {
    return "canvas";
  }

  @Override
  public Optional<Piece> piece(Item item, Info info) {
    Matcher quiz = QUIZ.matcher(item.name());
    Matcher anonymous = ANONYMOUS.matcher(item.name());
    Matcher named = NAMED.matcher(item.name());
    if (item.isFolder()) {
      return Optional.empty();
    } else if (quiz.matches()) {
      return Optional.of(piece(item, quiz, quiz.group("name"), quiz.group("question") + "/"));
    } else if (anonymous.matches()) {
      return Optional.of(piece(item, anonymous, "", "").late(anonymous.group("late") != null));
    } else if (named.matches()) {
      return Optional.of(
          piece(item, named, named.group("name"), "").late(named.group("late") != null));
    }
    return Optional.empty();
  }

  private static Piece piece(Item item, Matcher found, String name, String folder) {
    String file = found.group("file") == null ? found.group("text") : found.group("file");
    int version = 0;
    Matcher again = AGAIN.matcher(file);
    if (again.matches()) {
      version = Integer.parseInt(again.group(2));
      file = again.group(1) + (again.group(3) == null ? "" : again.group(3));
    }
    String user = found.group("user");
    return Piece.of(user, name, new Part(item, folder + file))
        .version(version)
        .known(List.of(user));
  }
}
