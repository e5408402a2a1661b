package chainrule.grader.submission.layout;

import static java.util.stream.Collectors.joining;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;

/**
 * What a platform's own file tells of the students.
 *
 * @param students by what the platform calls them, or their folder
 */
record Info(Map<String, Student> students) {

  static final Info NONE = new Info(Map.of());

  static final Student NOBODY = new Student("", List.of(), null);

  /**
   * A student, or a group that handed in together.
   *
   * @param name the name, or the names
   * @param keys numbers and addresses
   * @param time when it was handed in; null if that is not told
   * @param group those who handed in together; empty for one student
   */
  record Student(String name, List<String> keys, LocalDateTime time, List<HandIn.Person> group) {
    Student(String name, List<String> keys, LocalDateTime time) {
      this(name, keys, time, List.of());
    }

    /** One, or a group. */
    static Student of(List<HandIn.Person> people, LocalDateTime time) {
      return new Student(
          people.stream()
              .map(HandIn.Person::name)
              .filter(it -> !it.isEmpty())
              .collect(joining(", ")),
          people.stream().flatMap(person -> person.keys().stream()).toList(),
          time,
          people.size() > 1 ? people : List.of());
    }
  }

  /** What is known; nothing of somebody unknown. */
  Student of(String key) {
    return students.getOrDefault(key, NOBODY);
  }
}
