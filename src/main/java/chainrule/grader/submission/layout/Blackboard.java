package chainrule.grader.submission.layout;

import chainrule.grader.submission.Item;
import chainrule.grader.submission.Submission.Part;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Blackboard: files {@code ASSIGNMENT_user_attempt_2026-11-20-10-11-12_Sigmoid.java}, and a receipt
 * for each attempt, which ends after the date with {@code .txt}.
 */
final class Blackboard implements Layout {

  private static final Pattern NAME =
      Pattern.compile(
          "(?s)(.+?_[^_]+)_attempt_(\\d{4}-\\d\\d-\\d\\d-\\d\\d-\\d\\d-\\d\\d)(?:_(.+)|(\\.txt))");
  private static final Pattern PERSON = Pattern.compile("Name:(.*?)(?:\\(([^()]*)\\))?\\s*");
  private static final Predicate<String> PERSON_LINE = line -> line.startsWith("Name:");
  private static final DateTimeFormatter TIME =
      DateTimeFormatter.ofPattern("uuuu-MM-dd-HH-mm-ss").withResolverStyle(ResolverStyle.STRICT);
  private static final int LONGEST_RECEIPT = 1 << 16;

  @Override
  public String name() {
    return "blackboard";
  }

  @Override
  public Optional<Piece> piece(Item item, Info info) {
    Matcher name = NAME.matcher(item.name());
    if (item.isFolder() || !name.matches()) {
      return Optional.empty();
    }
    Info.Student known = info.of(name.group(1));
    String user = known.keys().isEmpty() ? last(name.group(1)) : known.keys().get(0);
    boolean isReceipt = name.group(4) != null;
    Part part = new Part(item, isReceipt ? item.name() : name.group(3));
    Piece piece = Piece.of(user, known.name(), part).at(time(name.group(2)));
    piece = piece.known(List.of(user));
    return Optional.of(isReceipt ? piece.receipt() : piece);
  }

  private static LocalDateTime time(String text) {
    try {
      return LocalDateTime.parse(text, TIME);
    } catch (DateTimeParseException e) {
      return null;
    }
  }

  /** Without a receipt: a name that has an underscore loses what stands before it. */
  private static String last(String assignmentAndUser) {
    return assignmentAndUser.substring(assignmentAndUser.lastIndexOf('_') + 1);
  }

  /**
   * The receipts say what students are called, and by which name the platform knows them; where
   * there is none, what all files begin with is the assignment.
   */
  @Override
  public Info info(List<Item> items) {
    Map<String, Info.Student> students = new HashMap<>();
    for (Item item : items) {
      Matcher name = NAME.matcher(item.name());
      if (!item.isFolder() && name.matches()) {
        String key = name.group(1);
        Info.Student student = name.group(4) == null ? Info.NOBODY : person(item, key);
        students.merge(key, student, Blackboard::better);
      }
    }
    int shared = SharedBeginning.of(students.keySet(), '_').length();
    if (shared > 0) {
      students.replaceAll(
          (key, it) ->
              it.keys().isEmpty()
                  ? new Info.Student(it.name(), List.of(key.substring(shared)), null)
                  : it);
    }
    return new Info(students);
  }

  /** Who is known by the user, else by the name alone. */
  private static Info.Student better(Info.Student a, Info.Student b) {
    boolean isNamed = !a.keys().isEmpty() || b.keys().isEmpty() && !a.name().isEmpty();
    return isNamed ? a : b;
  }

  /** {@code Name: Kim Berg (kberg)}; what students wrote themselves stands further down. */
  private static Info.Student person(Item receipt, String assignmentAndUser) {
    try {
      String text = new String(receipt.bytes(LONGEST_RECEIPT), StandardCharsets.UTF_8);
      Matcher person = PERSON.matcher(text.lines().filter(PERSON_LINE).findFirst().orElse(""));
      if (person.matches()) {
        String user = person.group(2) == null ? "" : person.group(2);
        boolean isKnown = !user.isEmpty() && assignmentAndUser.endsWith("_" + user);
        List<String> keys = isKnown ? List.of(user) : List.of();
        return new Info.Student(person.group(1).strip(), keys, null);
      }
      return Info.NOBODY;
    } catch (IOException e) {
      return Info.NOBODY;
    }
  }
}
