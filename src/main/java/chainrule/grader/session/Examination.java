package chainrule.grader.session;

import chainrule.grader.diagnosis.Likeness;
import chainrule.grader.exercise.FormulaExercise;
import chainrule.grader.worker.News;
import chainrule.grader.worker.Order;
import chainrule.grader.worker.Status;
import chainrule.grader.worker.TestResult;
import java.util.List;

/**
 * What an examiner finds out about a wrong answer by asking the runner. If the answer is too slow
 * for it, or has no budget left, what was found so far has to do.
 */
final class Examination {

  private final Helper examiner;
  private final Runner runner;
  private final Budget budget;
  private final String exercise;
  private final long seed;

  Examination(Helper examiner, Runner runner, Budget budget, FormulaExercise exercise, long seed) {
    this.examiner = examiner;
    this.runner = runner;
    this.budget = budget;
    this.exercise = exercise.test().getName();
    this.seed = seed;
  }

  /** A failure with the smallest counterexample that can be had. */
  TestResult shrunk(String test, int passed, TestResult result) throws InterruptedException {
    boolean goesOn = result.status() != Status.STACK_LIMIT;
    Reply reply = examiner.ask(new Order.Shrink(exercise, test, seed, passed, result.message()));
    while (reply.news() instanceof News.AskTry question) {
      String failure = "";
      if (goesOn && !budget.isUsedUp()) {
        Reply tried = runner.ask(new Order.Test(test, List.of(question.arguments())));
        goesOn = tried.news() instanceof News.Ended;
        failure = tried.news() instanceof News.Ended ended ? ended.result().message() : "";
      }
      reply = examiner.goOn(new Order.Tried(failure));
    }
    return reply.news() instanceof News.Shrunk shrunk
        ? new TestResult(result.status(), shrunk.message())
        : result;
  }

  /** What a method looks like. */
  List<Likeness> diagnosed(String task) throws InterruptedException {
    Reply reply = examiner.ask(new Order.Diagnose(exercise, task, seed));
    while (reply.news() instanceof News.AskCall question) {
      Order order = new Order.HangUp();
      if (!budget.isUsedUp()
          && runner.ask(new Order.Call(question.call())).news() instanceof News.Called called) {
        order = new Order.Called(called.outcome(), called.shown());
      }
      reply = examiner.goOn(order);
    }
    return reply.news() instanceof News.Diagnosed diagnosed ? diagnosed.likenesses() : List.of();
  }
}
