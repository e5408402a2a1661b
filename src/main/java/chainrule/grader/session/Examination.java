package chainrule.grader.session;

import chainrule.grader.diagnosis.Likeness;
import chainrule.grader.exercise.FormulaExercise;
import chainrule.grader.worker.DrawnTest;
import chainrule.grader.worker.News;
import chainrule.grader.worker.Order;
import chainrule.grader.worker.Recording;
import chainrule.grader.worker.Status;
import chainrule.grader.worker.TestResult;
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

  private final SharedWorker examiner;
  private final Runner runner;
  private final OneByOne oneByOne;
  private final Budget budget;
  private final String exercise;
  private final Draws draws;

  Examination(
      SharedWorker examiner,
      Runner runner,
      OneByOne oneByOne,
      Budget budget,
      FormulaExercise exercise,
      Draws draws) {
    this.examiner = examiner;
    this.runner = runner;
    this.oneByOne = oneByOne;
    this.budget = budget;
    this.exercise = exercise.test().getName();
    this.draws = draws;
  }

  /** What the answer says when the recordings of some tests are replayed, as far as it comes. */
  Map<String, Reply> replayed(List<String> tests, Map<String, DrawnTest> draws)
      throws InterruptedException {
    List<String> recorded = tests.stream().filter(test -> draws.get(test).isRecorded()).toList();
    List<Reply> replies =
        runner.askAll(recorded.stream().map(test -> replay(draws.get(test))).toList());
    Map<String, Reply> replayed = new HashMap<>();
    for (int i = 0; i < replies.size(); i++) {
      replayed.put(recorded.get(i), replies.get(i));
    }
    return replayed;
  }

  private static Order replay(DrawnTest drawn) {
    return new Order.Replay(drawn.recording().calls());
  }

  /**
   * How a test ends: by what the answer says when the recording of the test is replayed, which is
   * quick; if that does not settle it, by the test itself beside the answer.
   *
   * @param early the replay, if it has been made already
   */
  Reply tested(CompiledAnswer answer, String test, DrawnTest drawn, Optional<Reply> early)
      throws InterruptedException {
    if (drawn.isRecorded()) {
      Reply reply = early.isPresent() ? early.get() : runner.ask(replay(drawn));
      if (!(reply.news() instanceof News.Replayed replayed)) {
        return reply;
      }
      Optional<News.Ended> ended =
          replayed.plain() ? judged(test, drawn, replayed) : Optional.empty();
      if (ended.isPresent()) {
        return Reply.of(ended.get());
      }
      if (replayed.overflow()) {
        runner.load(answer); // in a JVM that has not seen the overflow
      }
    }
    return runner.ask(new Order.Test(test, drawn.tries()));
  }

  /** Who says the same as the reference, to the last bit, has passed what the reference passes. */
  private Optional<News.Ended> judged(String test, DrawnTest drawn, News.Replayed replayed)
      throws InterruptedException {
    if (Arrays.equals(replayed.results(), drawn.recording().results())) {
      TestResult passed = new TestResult(Status.PASSED, "");
      return Optional.of(new News.Ended(passed, drawn.tries().size(), replayed.printed()));
    }
    String key = ReplyCache.key(exercise + " " + test, replayed.results());
    News news = draws.replies().of(key);
    if (news == null) {
      Recording recording = new Recording(drawn.recording().calls(), replayed.results());
      news = examiner.ask(new Order.Judge(exercise, test, drawn.tries(), recording)).news();
      draws.replies().keep(key, news);
    }
    return news instanceof News.Ended ended
        ? Optional.of(new News.Ended(ended.result(), ended.passed(), replayed.printed()))
        : Optional.empty();
  }

  /** A failure with the smallest counterexample that can be had. */
  TestResult shrunk(String test, List<byte[]> tries, int passed, TestResult result)
      throws InterruptedException {
    boolean goesOn = true;
    Reply reply = examiner.ask(shrink(test, tries, passed, result));
    while (reply.news() instanceof News.AskTries || reply.news() instanceof News.AskReplay) {
      Reply tried = goesOn && !budget.isUsedUp() ? runner.ask(order(test, reply.news())) : null;
      goesOn &= tried != null && tried.broken() == null;
      reply = examiner.goOn(told(tried));
    }
    return shrunk(reply, result);
  }

  /**
   * A limit that was reached, with the smallest input at which one is.
   *
   * @param passed how many tries had passed before; below 0 if that is not known
   */
  TestResult limited(
      CompiledAnswer answer, String test, List<byte[]> tries, int passed, TestResult result)
      throws InterruptedException {
    boolean isReady = oneByOne.isReady(answer);
    Reply reply = examiner.ask(shrink(test, tries, passed, result));
    while (reply.news() instanceof News.AskTries || reply.news() instanceof News.AskReplay) {
      boolean isAsked = isReady && reply.news() instanceof News.AskTries;
      reply =
          examiner.goOn(
              isAsked
                  ? oneByOne.first(answer, test, ((News.AskTries) reply.news()).tries())
                  : told(null));
    }
    return shrunk(reply, result);
  }

  private Order shrink(String test, List<byte[]> tries, int passed, TestResult result) {
    return new Order.Shrink(exercise, test, draws.seed(), tries, passed, result.message());
  }

  private static TestResult shrunk(Reply reply, TestResult result) {
    return reply.news() instanceof News.Shrunk shrunk
        ? new TestResult(result.status(), shrunk.message())
        : result;
  }

  private static Order order(String test, News question) {
    return question instanceof News.AskReplay asked
        ? new Order.Replay(asked.calls())
        : new Order.Test(test, ((News.AskTries) question).tries());
  }

  /** What the runner said, for the examiner; nothing if it said nothing. */
  private static Order told(Reply tried) {
    News news = tried == null ? null : tried.news();
    if (news instanceof News.Replayed replayed) {
      return new Order.Replayed(replayed.results());
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
