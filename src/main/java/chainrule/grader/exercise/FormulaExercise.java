package chainrule.grader.exercise;

import java.lang.reflect.Method;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * An exercise as the program sees it: a formula class, and the test class that grades answers to
 * it.
 *
 * @param formula the class that a student writes
 * @param test the tests, annotated with {@link Exercise} and {@link Task}
 */
public record FormulaExercise(Class<?> formula, Class<?> test) {

  /**
   * What students call it.
   *
   * @return the simple name of the formula class
   */
  public String name() {
    return formula.getSimpleName();
  }

  /**
   * What the exercise says of itself.
   *
   * @return its annotation
   */
  public Exercise about() {
    return test.getAnnotation(Exercise.class);
  }

  /**
   * Where the formula stands.
   *
   * @param words how to say it, with {@code %s} for the note and another one for the section
   * @return these words, or "in no note"
   */
  public String place(String words) {
    return about().note().isEmpty()
        ? "in no note"
        : words.formatted(about().note(), about().section());
  }

  /**
   * Where the formula of a task stands.
   *
   * @param task one of the tasks
   * @param words how to say it, with {@code %s} for the note and another one for the section
   * @return these words, or "in no note"
   */
  public String place(Task task, String words) {
    return about().note().isEmpty() ? "in no note" : words.formatted(note(task), section(task));
  }

  /**
   * The note that has the formula of a task.
   *
   * @param task one of the tasks
   * @return the task's own note, or the exercise's; empty if it is in none
   */
  public String note(Task task) {
    return task.note().isEmpty() ? about().note() : task.note();
  }

  /**
   * The heading under which the formula of a task stands.
   *
   * @param task one of the tasks
   * @return the task's own section, or the exercise's; empty if it is in no note
   */
  public String section(Task task) {
    return task.section().isEmpty() ? about().section() : task.section();
  }

  /**
   * The methods to write.
   *
   * @return in the order of the test class
   */
  public List<Task> tasks() {
    return List.of(test.getAnnotationsByType(Task.class));
  }

  /**
   * What all tasks are worth.
   *
   * @return points
   */
  public int points() {
    return tasks().stream().mapToInt(Task::points).sum();
  }

  /**
   * The tests that an answer has to pass, known before any of them is run.
   *
   * @param task one of the tasks
   * @return the names of the test methods, sorted
   */
  public List<String> tests(Task task) {
    return Stream.of(test.getDeclaredMethods())
        .map(Method::getName)
        .filter(name -> name.startsWith(task.method() + "_"))
        .sorted()
        .toList();
  }

  /**
   * What a test asks.
   *
   * @param name the name of a test method
   * @return its sentence; empty if there is no such test
   */
  public String behaviour(String name) {
    return Stream.of(test.getDeclaredMethods())
        .filter(method -> method.getName().equals(name))
        .map(method -> method.getAnnotation(Behaviour.class))
        .filter(Objects::nonNull)
        .map(Behaviour::value)
        .findFirst()
        .orElse("");
  }
}
