package chainrule.grader.diagnosis;

import chainrule.grader.mistake.KnownMistake;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * A mistake that explains all that an answer was seen to compute.
 *
 * @param name what it looks like, the same words for everybody who makes it; empty if nothing that
 *     is known explains it
 * @param line the whole line for the student
 */
public record Likeness(String name, String line) {

  private static final String CONVENTION = "another convention, not a mistake: ";

  static Likeness of(List<Flaw> flaws, Trial smallest) {
    String name = flaws.stream().map(Flaw::name).collect(Collectors.joining(" and "));
    String says = flaws.stream().map(Flaw::says).collect(Collectors.joining(" "));
    String read =
        flaws.stream()
            .map(Flaw::known)
            .filter(Objects::nonNull)
            .map(KnownMistake::elsewhere)
            .filter(place -> !place.isEmpty())
            .map(place -> " Read again: " + place + ".")
            .distinct()
            .collect(Collectors.joining());
    String count = flaws.size() == 1 ? "" : flaws.size() + " things at once: ";
    count = flaws.size() == 2 ? "two things at once: " : count;
    String byHand = smallest.toTry();
    String hand = byHand.isEmpty() ? "" : " " + byHand;
    KnownMistake only = flaws.get(0).known();
    return new Likeness(
        name,
        flaws.size() == 1 && only != null && only.isConvention()
            ? "%s%s, as in %s. %s%s%s"
                .formatted(CONVENTION, name, only.about().usedBy(), says, hand, read)
            : "looks like %s%s: %s%s%s".formatted(count, name, says, hand, read));
  }

  /** What no input shows. */
  static Likeness of(Flaw only) {
    return new Likeness(only.name(), "looks like %s: %s".formatted(only.name(), only.says()));
  }

  /** Nothing that is known, and only an input at which it shows. */
  static Optional<Likeness> unnamed(Trial smallest) {
    return Optional.of(smallest.toTry())
        .filter(byHand -> !byHand.isEmpty())
        .map(byHand -> new Likeness("", byHand));
  }

  /**
   * Whether it has a name.
   *
   * @return false if nothing that is known explains it, and the line only says what to try
   */
  public boolean isNamed() {
    return !name.isEmpty();
  }

  /**
   * Whether it is right by another book or library.
   *
   * @return true if it is not wrong, but another convention than the note's
   */
  public boolean isConvention() {
    return line.startsWith(CONVENTION);
  }
}
