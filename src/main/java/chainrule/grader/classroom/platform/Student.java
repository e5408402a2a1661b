package chainrule.grader.classroom.platform;

import chainrule.grader.submission.layout.HandIn.Person;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;

/**
 * A line of a list of the class.
 *
 * @param row which row of the table, from 0
 * @param name the student's name; empty if the list has none
 * @param keys all else that the student is known by, column by column; empty where a cell is empty
 * @param groups what the groups are called that the student is in, if the list says so
 * @param submitted when the student handed in, on the platform's clock, if the list says so
 */
public record Student(
    int row,
    String name,
    List<String> keys,
    List<String> groups,
    Optional<LocalDateTime> submitted) {

  /**
   * As one of those who handed in together.
   *
   * @return the name, or what else to call the student, and the keys
   */
  public Person person() {
    return new Person(label(), keys);
  }

  /**
   * What to call the student.
   *
   * @return the name, or the first of the keys
   */
  public String label() {
    return name.isEmpty() ? keys.stream().filter(k -> !k.isEmpty()).findFirst().orElse("") : name;
  }
}
