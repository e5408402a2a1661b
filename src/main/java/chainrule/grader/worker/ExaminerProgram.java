package chainrule.grader.worker;

import chainrule.grader.diagnosis.Likeness;
import chainrule.grader.diagnosis.UsualDiagnosis;
import chainrule.grader.exercise.Exercises;
import chainrule.grader.exercise.FormulaExercise;
import java.util.List;

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
    if (Boolean.getBoolean(RunnerProgram.ALL)) {
      UsualDiagnosis.run();
    }
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
      news = Drawing.of(Exercises.tested(draw.exercise()), draw.seed());
    } else if (order instanceof Order.Judge judge) {
      StubbedTests stubbed = StubbedTests.of(Exercises.tested(judge.exercise()));
      news = stubbed.judged(judge.test(), judge.tries(), judge.recording());
    } else if (order instanceof Order.Shrink shrink) {
      news = new SmallestTry(shrink, connection).found();
    } else if (order instanceof Order.Diagnose diagnose) {
      news = diagnosed(diagnose);
    } else {
      news = new News.Failed("not an order for an examiner");
    }
    connection.tell(news);
  }

  private News diagnosed(Order.Diagnose order) {
    FormulaExercise exercise = Exercises.tested(order.exercise());
    List<Likeness> likenesses =
        RemoteAnswer.diagnosed(exercise, order.task(), order.seed(), connection);
    return new News.Diagnosed(likenesses);
  }
}
