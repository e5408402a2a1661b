package chainrule.grader.classroom.platform;

import chainrule.grader.submission.layout.HandIn;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Whose a hand-in is: a student's if one of its keys is, and only that student's, or else if the
 * name is, in any order of its words.
 */
final class Recognition {

  private final List<Student> students;

  Recognition(List<Student> students) {
    this.students = students;
  }

  /** The student; empty if there is none, or more than one. */
  Optional<Student> of(HandIn handIn) {
    int columns = students.isEmpty() ? 0 : students.get(0).keys().size();
    for (int column = 0; column < columns; column++) {
      int at = column;
      Optional<Student> student =
          only(it -> handIn.keys().stream().anyMatch(key -> isKey(key, it.keys().get(at))));
      if (student.isPresent()) {
        return student;
      }
    }
    List<String> names =
        Stream.concat(Stream.of(handIn.name()), handIn.keys().stream())
            .map(Recognition::words)
            .filter(words -> !words.isEmpty())
            .toList();
    return only(student -> names.contains(words(student.name())));
  }

  private Optional<Student> only(Predicate<Student> isIt) {
    List<Student> found = students.stream().filter(isIt).limit(2).toList();
    return found.size() == 1 ? Optional.of(found.get(0)) : Optional.empty();
  }

  private static boolean isKey(String key, String cell) {
    String known = bare(cell);
    return !known.isEmpty() && (known.equals(bare(key)) || known.startsWith(bare(key) + "@"));
  }

  /** Brightspace writes {@code #} before its keys, and spreadsheets need an apostrophe. */
  private static String bare(String key) {
    int start = 0;
    while (start < key.length() && "#' ".indexOf(key.charAt(start)) >= 0) {
      start++;
    }
    return key.substring(start).strip().toLowerCase(Locale.ROOT);
  }

  /** {@code Berg, Kim} is {@code Kim Berg}. */
  private static String words(String name) {
    return Arrays.stream(
            Normalizer.normalize(name, Normalizer.Form.NFC)
                .toLowerCase(Locale.ROOT)
                .split("[^\\p{L}\\p{M}\\p{N}]+"))
        .filter(word -> !word.isEmpty())
        .sorted()
        .collect(Collectors.joining(" "));
  }
}
