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

  /**
   * How often an answer is asked for a smaller counterexample. The search would end by the clock
   * otherwise, and find more on a quick machine than on a slow one.
   */
  private static final int MOST_ASKED = 300;

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
    } else if (order instanceof Order.Judge judge) {
      Hearing hearing = Hearing.of(Exercises.tested(judge.exercise()));
      news = hearing.judged(judge.test(), judge.tries(), judge.transcript());
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
              .add(ValueWriter.bytes(arguments));
          return "";
        });
    if (!properties.failures().isEmpty()) {
      return new News.Failed(properties.failures().toString());
    }
    Hearing hearing = Hearing.of(exercise);
    Map<String, DrawnTest> tests = new TreeMap<>();
    tries.forEach((test, all) -> tests.put(test, new DrawnTest(all, hearing.recorded(test, all))));
    return new News.Drawn(tests);
  }

  /** The tries come in the same order as when they were drawn, and so does the one that failed. */
  private News shrunk(Order.Shrink order) {
    Properties properties = new Properties(Exercises.tested(order.exercise()), order.seed());
    int[] tries = new int[1];
    properties.run(
        List.of(order.test()),
        (test, arguments) -> {
          int before = tries[0]++;
          if (before < order.passed() || before > order.passed() + MOST_ASKED) {
            return "";
          }
          return before == order.passed() ? order.failure() : failure(order, arguments);
        });
    String message = properties.failures().get(order.test());
    return message == null ? new News.Failed("what failed did not fail") : new News.Shrunk(message);
  }

  /** By what the answer says to the calls of this try; if that does not settle it, by the try. */
  private String failure(Order.Shrink order, List<Object> arguments) {
    Hearing hearing = Hearing.of(Exercises.tested(order.exercise()));
    List<byte[]> tries = List.of(ValueWriter.bytes(arguments));
    byte[] calls = hearing.recorded(order.test(), tries).calls();
    if (calls.length > 0) {
      connection.tell(new News.AskCalls(calls));
      if (connection.next() instanceof Order.Heard heard
          && heard.results().length > 0
          && hearing.judged(order.test(), tries, new Transcript(calls, heard.results()))
              instanceof News.Ended ended) {
        return ended.result().message();
      }
    }
    connection.tell(new News.AskTry(tries.get(0)));
    return connection.next() instanceof Order.Tried tried ? tried.failure() : "";
  }

  private News diagnosed(Order.Diagnose order) {
    FormulaExercise exercise = Exercises.tested(order.exercise());
    List<Likeness> likenesses =
        RemoteAnswer.diagnosed(exercise, order.task(), order.seed(), connection);
    return new News.Diagnosed(likenesses);
  }
}
