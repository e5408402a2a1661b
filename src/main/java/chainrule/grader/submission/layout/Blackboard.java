package chainrule.grader.submission.layout;

import chainrule.grader.submission.Item;
import chainrule.grader.submission.Submission.Part;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Blackboard: files {@code ASSIGNMENT_user_attempt_2026-11-20-10-11-12_Sigmoid.java}, and a receipt
 * for each attempt, which ends after the date with {@code .txt}.
 */
final class Blackboard implements Layout {

  private static final Pattern NAME =
      Pattern.compile(
          "(?s).+_([^_]+)_attempt_(\\d{4}-\\d\\d-\\d\\d-\\d\\d-\\d\\d-\\d\\d)(?:_(.+)|(\\.txt))");
  private static final String PERSON = "Name:";
  private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("uuuu-MM-dd-HH-mm-ss");
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
    String user = name.group(1);
    boolean isReceipt = name.group(4) != null;
    Part part = new Part(item, isReceipt ? item.name() : name.group(3));
    Piece piece = Piece.of(user, info.of(user).name(), part).at(time(name.group(2)));
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

  /** The receipts say what students are called. */
  @Override
  public Info info(List<Item> items) {
    Map<String, Info.Student> students = new HashMap<>();
    for (Item item : items) {
      Matcher name = NAME.matcher(item.name());
      if (!item.isFolder() && name.matches() && name.group(4) != null) {
        students.put(name.group(1), new Info.Student(person(item), List.of(), null));
      }
    }
    return new Info(students);
  }

  /** {@code Name: Kim Berg (kberg)}; what students wrote themselves stands further down. */
  private static String person(Item receipt) {
    try {
      String text = new String(receipt.bytes(LONGEST_RECEIPT), StandardCharsets.UTF_8);
      String line = text.lines().filter(it -> it.startsWith(PERSON)).findFirst().orElse(PERSON);
      int user = line.endsWith(")") ? line.lastIndexOf('(') : -1;
      return line.substring(PERSON.length(), user < 0 ? line.length() : user).strip();
    } catch (IOException e) {
      return "";
    }
  }
}
