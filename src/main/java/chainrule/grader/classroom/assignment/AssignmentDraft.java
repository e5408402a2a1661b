package chainrule.grader.classroom.assignment;

import chainrule.grader.exercise.Exercises;
import chainrule.grader.exercise.FormulaExercise;
import chainrule.grader.submission.layout.Layout;
import chainrule.text.Plain;
import chainrule.text.UnreadableException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;

/** An assignment while its file is being read: every value is the default until a key sets it. */
final class AssignmentDraft {

  static final String KEYS =
      "name, exercises, points.EXERCISE, total, rounding, deadline, late, grace, hints,"
          + " conventions, seed, layout, roster";

  private final Path file;
  private final Map<String, BigDecimal> weights = new HashMap<>();
  private String name = "";
  private List<FormulaExercise> exercises = Exercises.all();
  private Optional<BigDecimal> total = Optional.empty();
  private BigDecimal rounding = Assignment.HUNDREDTH;
  private Optional<Deadline> deadline = Optional.empty();
  private LateRule late = LateRule.NONE;
  private Duration grace = Duration.ZERO;
  private boolean hints;
  private boolean conventions;
  private OptionalLong seed = OptionalLong.empty();
  private Optional<Layout> layout = Optional.empty();
  private Optional<Path> roster = Optional.empty();

  /** Nothing is laid down yet; what the file names lies beside it. */
  AssignmentDraft(Path file) {
    this.file = file;
  }

  /** As far as it is laid down. */
  Assignment assignment() {
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

  /** Lays down what a key is for. */
  void set(String key, String value) throws WrongValueException {
    switch (key) {
      case "name" -> name = Plain.line(value);
      case "exercises" -> exercises = AssignmentValue.exercises(value);
      case "total" -> total = Optional.of(AssignmentValue.number(key, value));
      case "rounding" -> rounding = AssignmentValue.number(key, value);
      case "deadline" -> deadline = Optional.of(AssignmentValue.deadline(value));
      case "late" -> late = AssignmentValue.late(value);
      case "grace" -> grace = AssignmentValue.grace(value);
      case "hints" -> hints = AssignmentValue.either("yes", "no", key, value).equals("yes");
      case "conventions" ->
          conventions = AssignmentValue.either("refuse", "accept", key, value).equals("accept");
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
}
