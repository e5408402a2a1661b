package chainrule.grader.submission.layout;

import chainrule.grader.submission.Submission.Part;
import chainrule.text.Plain;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/** The pieces of a delivery, put together student by student. */
final class Students {

  private final Map<String, List<Piece>> pieces = new LinkedHashMap<>();

  void add(Piece piece) {
    String student = piece.student() + "\n" + piece.name();
    pieces.computeIfAbsent(student, key -> new ArrayList<>()).add(piece);
  }

  /** One for each student, by label. */
  List<HandIn> handIns() {
    return unlike(
        pieces.values().stream()
            .map(Students::handIn)
            .sorted(Comparator.comparing(HandIn::label))
            .toList());
  }

  /** A second one of a name, as it is shown, gets a number, so that none is taken for another. */
  static List<HandIn> unlike(List<HandIn> handIns) {
    Set<String> labels = new HashSet<>();
    return handIns.stream().map(handIn -> unlike(handIn, labels)).toList();
  }

  private static HandIn unlike(HandIn it, Set<String> labels) {
    String label = it.label();
    for (int number = 2; !labels.add(Plain.line(label)); number++) {
      label = it.label() + " #" + number;
    }
    return it.labelled(label);
  }

  private static HandIn handIn(List<Piece> all) {
    List<Piece> written = all.stream().filter(piece -> !piece.isReceipt()).toList();
    List<Piece> counting = newest(written.isEmpty() ? all : written);
    Set<Piece> counted = new HashSet<>(counting); // one student may hand in thousands of files
    Piece first = counting.get(0);
    String name = first.name(); // that of all
    return new HandIn(
        name.isEmpty() ? first.student() : name + " (" + first.student() + ")",
        name,
        first.student(),
        first.keys(),
        parts(counting),
        written.stream()
            .filter(piece -> !counted.contains(piece))
            .map(piece -> Plain.line(piece.part().item().name()))
            .toList(),
        Optional.ofNullable(first.time()),
        counting.stream().anyMatch(Piece::late),
        first.group());
  }

  /** The last attempt, and of each file in it the highest version. */
  private static List<Piece> newest(List<Piece> pieces) {
    LocalDateTime last =
        pieces.stream()
            .map(Piece::time)
            .filter(Objects::nonNull)
            .max(Comparator.naturalOrder())
            .orElse(null);
    Map<String, Piece> byName = new LinkedHashMap<>();
    for (Piece piece : pieces) {
      if (Objects.equals(piece.time(), last)) {
        String name = piece.part().name();
        byName.merge(name.isEmpty() ? piece.part().item().name() : name, piece, Students::higher);
      }
    }
    return List.copyOf(byName.values());
  }

  private static Piece higher(Piece a, Piece b) {
    return b.version() >= a.version() ? b : a;
  }

  private static List<Part> parts(List<Piece> pieces) {
    return pieces.stream().map(Piece::part).toList();
  }
}
