package chainrule.grader.classroom.platform;

import chainrule.grader.submission.layout.HandIn;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The students of a list by their keys and names. */
final class StudentIndex {

  private final List<Map<String, List<Student>>> keys = new ArrayList<>();
  private final Map<String, List<Student>> names = new HashMap<>();
  private final Map<String, List<Student>> groups = new HashMap<>();

  /**
   * Who is known by something.
   *
   * @param students nobody, one, or more than one
   * @param by the key or the name that they have
   * @param isKey whether it is a key
   */
  record Match(List<Student> students, String by, boolean isKey) {
    boolean isOne() {
      return students.size() == 1;
    }

    Student student() {
      return students.get(0);
    }

    /** Why it is not one. */
    String lines() {
      return "“%s” is in lines %s of the list"
          .formatted(
              by,
              students.stream()
                  .map(it -> Integer.toString(it.row() + 1))
                  .collect(Collectors.joining(", ")));
    }
  }

  StudentIndex(List<Student> students) {
    for (Student student : students) {
      for (int column = 0; column < student.keys().size(); column++) {
        if (keys.size() <= column) {
          keys.add(new HashMap<>());
        }
        String key = bare(student.keys().get(column));
        put(keys.get(column), key, student);
        if (key.indexOf('@') > 0) {
          put(keys.get(column), key.substring(0, key.indexOf('@')), student);
        }
      }
      put(names, PersonName.ordered(student.name()), student);
      student.groups().forEach(group -> put(groups, PersonName.squeezed(group), student));
    }
  }

  private static void put(Map<String, List<Student>> index, String key, Student student) {
    if (!key.isEmpty()) {
      index.computeIfAbsent(key, it -> new ArrayList<>()).add(student);
    }
  }

  /** By the first column that tells one student, else by the name. */
  Match of(HandIn handIn) {
    Match many = new Match(List.of(), "", true);
    for (Map<String, List<Student>> column : keys) {
      Match match = match(column, handIn.keys().stream().map(StudentIndex::bare), true);
      if (match.isOne()) {
        return match;
      }
      many = many.students().isEmpty() ? match : many;
    }
    Match named = byName(handIn);
    return named.isOne() || many.students().isEmpty() ? named : many;
  }

  /** By the name in any order of its words, which may also be what a folder is called. */
  Match byName(HandIn handIn) {
    return match(names, called(handIn).map(PersonName::ordered), false);
  }

  /** Those of the group that the hand-in is called like. */
  List<Student> group(HandIn handIn) {
    Stream<String> called = Stream.concat(called(handIn), Stream.of(handIn.id()));
    return match(groups, called.map(PersonName::squeezed), false).students();
  }

  private static Stream<String> called(HandIn handIn) {
    return Stream.concat(Stream.of(handIn.name()), handIn.keys().stream());
  }

  private static Match match(
      Map<String, List<Student>> index, Stream<String> called, boolean isKey) {
    List<String> known = called.filter(index::containsKey).toList();
    Set<Student> found =
        known.stream()
            .map(index::get)
            .flatMap(List::stream)
            .collect(Collectors.toCollection(LinkedHashSet::new));
    String by = found.isEmpty() ? "" : written(found.iterator().next(), known.get(0), isKey);
    return new Match(List.copyOf(found), by, isKey);
  }

  /** As the list writes it. */
  private static String written(Student student, String key, boolean isKey) {
    return isKey
        ? student.keys().stream().filter(it -> bare(it).startsWith(key)).findFirst().orElse(key)
        : student.name();
  }

  /** Brightspace writes {@code #} before its keys, and spreadsheets need an apostrophe. */
  private static String bare(String key) {
    int start = 0;
    while (start < key.length() && "#' ".indexOf(key.charAt(start)) >= 0) {
      start++;
    }
    return key.substring(start).strip().toLowerCase(Locale.ROOT);
  }
}
