package chainrule.mistake;

import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;

/**
 * A mistake that explains all that an answer was seen to compute.
 *
 * @param name what it looks like, the same words for everybody who makes it
 * @param line the whole line for the student
 */
public record Likeness(String name, String line) {

  static Likeness of(List<Part> parts, Trial smallest) {
    String name = parts.stream().map(Part::name).collect(Collectors.joining(" and "));
    String says = parts.stream().map(Part::says).collect(Collectors.joining(" "));
    String read =
        parts.stream()
            .map(Part::known)
            .filter(Objects::nonNull)
            .map(known -> " Read again: " + known.place() + ".")
            .distinct()
            .collect(Collectors.joining());
    return new Likeness(
        name,
        "looks like %s: %s Try it by hand %s.%s".formatted(name, says, tried(smallest), read));
  }

  private static String tried(Trial trial) {
    Object[] arguments = trial.arguments();
    String with = arguments.length == 0 ? "" : "with " + trial.shown() + ": ";
    return with + "expected %s, got %s".formatted(trial.right.shown(), trial.got().shown());
  }
}
