package chainrule.grader.classroom.platform;

import java.util.List;

/**
 * A line of a list of the class.
 *
 * @param row which row of the table, from 0
 * @param name the student's name; empty if the list has none
 * @param keys all else that the student is known by, column by column; empty where a cell is empty
 */
public record Student(int row, String name, List<String> keys) {

  /**
   * What to call the student.
   *
   * @return the name, or the first of the keys
   */
  public String label() {
    return name.isEmpty() ? keys.stream().filter(k -> !k.isEmpty()).findFirst().orElse("") : name;
  }
}
