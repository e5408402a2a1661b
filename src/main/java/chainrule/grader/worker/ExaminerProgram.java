package chainrule.grader.worker;

import chainrule.grader.diagnosis.Likeness;
import chainrule.grader.exercise.Exercises;
import chainrule.grader.exercise.FormulaExercise;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.logging.LogManager;

/**
 * The program of the JVM that draws the inputs of tests, looks for small counterexamples and for
 * known mistakes. It has no class of any student: it asks, and gets numbers and texts.
 */
public final class ExaminerProgram {

  private final Connection connection;

  private ExaminerProgram(Connection connection) {
    this.connection = connection;
  }

  /**
   * Serves orders until the grader goes away.
   *
   * @param args none
   */
  public static void main(String[] args) {
    LogManager.getLogManager().reset(); // jqwik logs that it keeps no database
    ExaminerProgram program = new ExaminerProgram(Connection.open());
    program.connection.tell(new News.Ready());
    while (true) {
      program.serve();
    }
  }

  private void serve() {
    Order order = connection.next();
    News news;
    if (order instanceof Order.Draw draw) {
      news = drawn(Exercises.tested(draw.exercise()), draw.seed());
    } else if (order instanceof Order.Shrink shrink) {
      news = shrunk(shrink);
    } else if (order instanceof Order.Diagnose diagnose) {
      news = diagnosed(diagnose);
    } else {
      news = new News.Failed("not an order for an examiner");
    }
    connection.tell(news);
  }

  private static News drawn(FormulaExercise exercise, long seed) {
    Map<String, List<byte[]>> tries = new TreeMap<>();
    Properties properties = new Properties(exercise, seed);
    properties.run(
        exercise.tasks().stream().flatMap(task -> exercise.tests(task).stream()).toList(),
        (test, arguments) -> {
          tries
              .computeIfAbsent(test.getName(), name -> new ArrayList<>())
              .add(DrawnArguments.write(arguments));
          return "";
        });
    return properties.failures().isEmpty()
        ? new News.Drawn(tries)
        : new News.Failed(properties.failures().toString());
  }

  /** The tries come in the same order as when they were drawn, and so does the one that failed. */
  private News shrunk(Order.Shrink order) {
    Properties properties = new Properties(Exercises.tested(order.exercise()), order.seed());
    int[] tries = new int[1];
    properties.run(
        List.of(order.test()),
        (test, arguments) -> {
          int before = tries[0]++;
          if (before < order.passed()) {
            return "";
          }
          return before == order.passed() ? order.failure() : ask(arguments);
        });
    String message = properties.failures().get(order.test());
    return message == null ? new News.Failed("what failed did not fail") : new News.Shrunk(message);
  }

  private String ask(List<Object> arguments) {
    connection.tell(new News.AskTry(DrawnArguments.write(arguments)));
    return connection.next() instanceof Order.Tried tried ? tried.failure() : "";
  }

  private News diagnosed(Order.Diagnose order) {
    FormulaExercise exercise = Exercises.tested(order.exercise());
    List<Likeness> likenesses =
        RemoteAnswer.diagnosed(exercise, order.task(), order.seed(), connection);
    return new News.Diagnosed(likenesses);
  }
}
