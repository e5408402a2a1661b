package chainrule.grader.session;

import chainrule.grader.diagnosis.Likeness;
import chainrule.grader.exercise.FormulaExercise;
import chainrule.grader.worker.DrawnTest;
import chainrule.grader.worker.News;
import chainrule.grader.worker.Order;
import chainrule.grader.worker.Status;
import chainrule.grader.worker.TestResult;
import chainrule.grader.worker.Transcript;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What an examiner finds out about a wrong answer by asking the runner. If the answer is too slow
 * for it, or has no budget left, what was found so far has to do.
 */
final class Examination {

  private final Helper examiner;
  private final Runner runner;
  private final Budget budget;
  private final String exercise;
  private final Draws draws;

  Examination(
      Helper examiner, Runner runner, Budget budget, FormulaExercise exercise, Draws draws) {
    this.examiner = examiner;
    this.runner = runner;
    this.budget = budget;
    this.exercise = exercise.test().getName();
    this.draws = draws;
  }

  /** What the answer says when the calls of some tests are repeated, as far as it comes. */
  Map<String, Reply> repeated(List<String> tests, Map<String, DrawnTest> draws)
      throws InterruptedException {
    List<String> onRecord = tests.stream().filter(test -> draws.get(test).isOnRecord()).toList();
    List<Reply> replies =
        runner.askAll(onRecord.stream().map(test -> repeat(draws.get(test))).toList());
    Map<String, Reply> repeated = new HashMap<>();
    for (int i = 0; i < replies.size(); i++) {
      repeated.put(onRecord.get(i), replies.get(i));
    }
    return repeated;
  }

  private static Order repeat(DrawnTest drawn) {
    return new Order.Repeat(drawn.transcript().calls());
  }

  /**
   * How a test ends: by what the answer says when the calls of the test are repeated, which is
   * quick; if that does not settle it, by the test itself beside the answer.
   */
  Reply tested(CompiledAnswer answer, String test, DrawnTest drawn, Optional<Reply> repeated)
      throws InterruptedException {
    if (drawn.isOnRecord()) {
      Reply reply = repeated.isPresent() ? repeated.get() : runner.ask(repeat(drawn));
      if (!(reply.news() instanceof News.Repeated heard)) {
        return reply;
      }
      Optional<News.Ended> ended = heard.plain() ? judged(test, drawn, heard) : Optional.empty();
      if (ended.isPresent()) {
        return Reply.of(ended.get());
      }
      if (heard.overflow()) {
        runner.load(answer); // in a JVM that has not seen the overflow
      }
    }
    return runner.ask(new Order.Test(test, drawn.tries()));
  }

  /** Who says the same as the reference, to the last bit, has passed what the reference passes. */
  private Optional<News.Ended> judged(String test, DrawnTest drawn, News.Repeated heard)
      throws InterruptedException {
    if (Arrays.equals(heard.results(), drawn.transcript().results())) {
      TestResult passed = new TestResult(Status.PASSED, "");
      return Optional.of(new News.Ended(passed, drawn.tries().size(), heard.printed()));
    }
    String key = Memory.key(exercise + " " + test, heard.results());
    News news = draws.memory().of(key);
    if (news == null) {
      Transcript transcript = new Transcript(drawn.transcript().calls(), heard.results());
      news = examiner.ask(new Order.Judge(exercise, test, drawn.tries(), transcript)).news();
      draws.memory().keep(key, news);
    }
    return news instanceof News.Ended ended
        ? Optional.of(new News.Ended(ended.result(), ended.passed(), heard.printed()))
        : Optional.empty();
  }

  /** A failure with the smallest counterexample that can be had. */
  TestResult shrunk(String test, List<byte[]> tries, int passed, TestResult result)
      throws InterruptedException {
    boolean goesOn = result.status() != Status.STACK_LIMIT;
    Reply reply =
        examiner.ask(
            new Order.Shrink(exercise, test, draws.seed(), tries, passed, result.message()));
    while (reply.news() instanceof News.AskTries || reply.news() instanceof News.AskCalls) {
      Reply tried = goesOn && !budget.isUsedUp() ? runner.ask(order(test, reply.news())) : null;
      goesOn &= tried != null && tried.broken() == null;
      reply = examiner.goOn(told(tried));
    }
    return reply.news() instanceof News.Shrunk shrunk
        ? new TestResult(result.status(), shrunk.message())
        : result;
  }

  private static Order order(String test, News question) {
    return question instanceof News.AskCalls asked
        ? new Order.Repeat(asked.calls())
        : new Order.Test(test, ((News.AskTries) question).tries());
  }

  /** What the runner said, for the examiner; nothing if it said nothing. */
  private static Order told(Reply tried) {
    News news = tried == null ? null : tried.news();
    if (news instanceof News.Repeated heard) {
      return new Order.Heard(heard.results());
    }
    return news instanceof News.Ended ended
        ? new Order.Tried(ended.passed(), ended.result().message())
        : new Order.Tried(0, "");
  }

  /** What a method looks like. */
  List<Likeness> diagnosed(String task) throws InterruptedException {
    Reply reply = examiner.ask(new Order.Diagnose(exercise, task, draws.seed()));
    while (reply.news() instanceof News.AskCall question) {
      Order order = new Order.HangUp();
      if (!budget.isUsedUp()
          && runner.ask(new Order.Call(question.call())).news() instanceof News.Called called) {
        order = new Order.Called(called.outcomes(), called.shown());
      }
      reply = examiner.goOn(order);
    }
    return reply.news() instanceof News.Diagnosed diagnosed ? diagnosed.likenesses() : List.of();
  }
}
