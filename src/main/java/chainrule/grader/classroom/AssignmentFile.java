package chainrule.grader.classroom;

import chainrule.grader.exercise.Exercises;
import chainrule.grader.exercise.FormulaExercise;
import chainrule.grader.submission.layout.Layout;
import chainrule.text.Plain;
import chainrule.text.UnreadableException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;

/**
 * Reads the file in which a teacher lays down an assignment: {@code key = value} in each line, and
 * comments behind {@code #}. A line that says nothing it may say is told with its number.
 */
public final class AssignmentFile {

  private static final String KEYS =
      "name, exercises, points.EXERCISE, total, rounding, deadline, late, grace, hints,"
          + " conventions, seed, layout, roster";

  private final Path file;
  private final Set<String> seen = new HashSet<>();
  private final Map<String, BigDecimal> weights = new HashMap<>();
  private String name = "";
  private List<FormulaExercise> exercises = Exercises.all();
  private Optional<BigDecimal> total = Optional.empty();
  private BigDecimal rounding = Assignment.HUNDREDTH;
  private Optional<LocalDateTime> deadline = Optional.empty();
  private LateRule late = LateRule.NONE;
  private Duration grace = Duration.ZERO;
  private boolean hints;
  private boolean conventions;
  private OptionalLong seed = OptionalLong.empty();
  private Optional<Layout> layout = Optional.empty();
  private Optional<Path> roster = Optional.empty();

  private AssignmentFile(Path file) {
    this.file = file;
  }

  /**
   * Reads an assignment.
   *
   * @param file where it is; what it names lies beside it
   * @return the assignment
   * @throws UnreadableException if it cannot be read, or a line of it is wrong
   */
  public static Assignment read(Path file) {
    AssignmentFile reader = new AssignmentFile(file);
    List<String> lines;
    try {
      lines = Files.readAllLines(file);
    } catch (IOException e) {
      throw new UnreadableException(
          file + " cannot be read; assignment new " + file + " writes one to start from");
    }
    for (int i = 0; i < lines.size(); i++) {
      reader.line(i + 1, lines.get(i).replace("\uFEFF", "").strip());
    }
    return reader.assignment();
  }

  private Assignment assignment() {
    String file = this.file.toAbsolutePath().getFileName().toString();
    for (String weighted : weights.keySet()) {
      if (exercises.stream().noneMatch(exercise -> exercise.name().equals(weighted))) {
        throw new UnreadableException(
            "%s gives points for %s, which is not among its exercises".formatted(file, weighted));
      }
    }
    return new Assignment(
        name.isEmpty() ? file.replaceFirst("\\.[^.]*$", "") : name,
        exercises,
        Map.copyOf(weights),
        total,
        rounding,
        deadline,
        new LateRule(late.percent(), late.most(), grace),
        hints,
        conventions,
        seed,
        layout,
        roster);
  }

  private void line(int number, String line) {
    if (line.isEmpty() || line.startsWith("#")) {
      return;
    }
    try {
      int equals = line.indexOf('=');
      if (equals < 0) {
        throw new WrongValueException("a line is KEY = VALUE, with a key of " + KEYS);
      }
      String key = line.substring(0, equals).strip();
      if (!seen.add(key)) {
        throw new WrongValueException(key + " is there twice; keep one of them");
      }
      set(key, line.substring(equals + 1).strip());
    } catch (WrongValueException e) {
      throw new UnreadableException(
          "%s, line %d: %s".formatted(file, number, Plain.line(e.getMessage())));
    }
  }

  private void set(String key, String value) throws WrongValueException {
    switch (key) {
      case "name" -> name = Plain.line(value);
      case "exercises" -> exercises = AssignmentValue.exercises(value);
      case "total" -> total = Optional.of(AssignmentValue.number(key, value));
      case "rounding" -> rounding = AssignmentValue.number(key, value);
      case "deadline" -> deadline = Optional.of(AssignmentValue.time(value));
      case "late" -> late = AssignmentValue.late(value);
      case "grace" -> grace = AssignmentValue.grace(value);
      case "hints" -> hints = AssignmentValue.yes(value);
      case "conventions" -> conventions = AssignmentValue.accepted(value);
      case "seed" -> seed = OptionalLong.of(AssignmentValue.seed(value));
      case "layout" -> layout = Optional.of(AssignmentValue.layout(value));
      case "roster" -> roster = Optional.of(beside(value));
      default -> {
        if (!key.startsWith("points.")) {
          throw new WrongValueException("there is no key " + key + "; there are " + KEYS);
        }
        weights.put(
            AssignmentValue.exercise(key.substring("points.".length())).name(),
            AssignmentValue.number(key, value));
      }
    }
  }

  private Path beside(String value) throws WrongValueException {
    try {
      Path path = file.toAbsolutePath().resolveSibling(value);
      if (Files.isRegularFile(path)) {
        return path;
      }
    } catch (InvalidPathException e) {
      // said below, together with files that are not there
    }
    throw new WrongValueException("there is no file %s beside the assignment".formatted(value));
  }

  /**
   * An assignment to start from: every key with a comment, most of them behind a {@code #}.
   *
   * @return the file's content
   */
  public static String template() {
    try (InputStream in = AssignmentFile.class.getResourceAsStream("/assignment.properties")) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
