package chainrule.grader.worker;

import chainrule.check.BuiltClasses;
import chainrule.grader.mistake.InputSeed;
import chainrule.grader.question.Respondent;
import java.util.List;
import java.util.regex.Pattern;

/**
 * The program of the JVM that runs the answers of one submission, and of no other: the only place
 * where anything that a student wrote is ever run.
 */
public final class RunnerProgram {

  /** The property of a runner that loads all classes of the project, so that others find them. */
  public static final String ALL = "chainrule.all";

  /** A stack of its own size for answers, whatever the machine's default is. */
  private static final long STACK = 2 << 20;

  private final Connection connection;
  private AnswerWorld world;

  private RunnerProgram(Connection connection) {
    this.connection = connection;
  }

  /**
   * Serves orders until the grader goes away.
   *
   * @param args none
   */
  public static void main(String[] args) {
    if (Boolean.getBoolean(ALL)) {
      BuiltClasses.named(Pattern.compile(".*"));
      UsualAnswer.run();
    }
    RunnerProgram program = new RunnerProgram(Connection.open());
    new Thread(null, program::serve, "answer", STACK).start();
  }

  private void serve() {
    connection.tell(new News.Ready());
    while (true) {
      Order order = connection.next();
      News news;
      if (order instanceof Order.Load load) {
        news = load(load);
      } else if (order instanceof Order.Replay replay) {
        news = world.replay(replay);
      } else if (order instanceof Order.Test test) {
        news = world.test(test);
      } else if (order instanceof Order.Call call) {
        news = called(call);
      } else {
        news = new News.Failed("not an order for a runner");
      }
      connection.tell(news);
    }
  }

  private News load(Order.Load order) {
    connection.printed().clear();
    world = new AnswerWorld(order, connection.printed());
    return world.initialized();
  }

  private News called(Order.Call order) {
    try {
      Respondent answer = world.respondent(order.call());
      List<InputSeed> draws = order.call().draws();
      return order.call().inWords()
          ? new News.Called(List.of(), answer.shown(draws.get(0)))
          : new News.Called(answer.at(draws), "");
    } catch (ReflectiveOperationException e) {
      return new News.Failed("a method that passed for one is none: " + e.getMessage());
    }
  }
}
