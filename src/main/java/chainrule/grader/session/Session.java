package chainrule.grader.session;

import chainrule.grader.diagnosis.Likeness;
import chainrule.grader.exercise.FormulaExercise;
import chainrule.grader.worker.GraderException;
import chainrule.grader.worker.News;
import chainrule.grader.worker.Order;
import chainrule.grader.worker.Status;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * The grading of one submission, as far as workers have to do with it: a runner of its own, a
 * compiler and an examiner for the time being, and the budget that all of them are charged to.
 */
public final class Session implements AutoCloseable {

  /** What is told of that for which nothing was left. */
  public static final String USED_UP =
      "not run: the rest of this submission has used up the time that it may take";

  private final Draws draws;
  private final Budget budget;
  private final SharedWorker compiler;
  private final SharedWorker examiner;
  private final Runner runner;
  private final OneByOne oneByOne;

  /**
   * Nothing has been done yet.
   *
   * @param workers where it is to be done
   * @param limits what it may cost
   * @param draws the inputs of the tests
   */
  public Session(WorkerPool workers, Limits limits, Draws draws) {
    this.draws = draws;
    this.budget = new Budget(limits.submission());
    this.compiler = new SharedWorker(workers, WorkerKind.COMPILER, "the compiler", limits, budget);
    this.examiner = new SharedWorker(workers, WorkerKind.EXAMINER, "the examiner", limits, budget);
    this.runner = new Runner(workers, limits, budget);
    this.oneByOne = new OneByOne(workers, limits);
  }

  /**
   * Whether the submission has cost as much as it may.
   *
   * @return true if nothing more of it may be run
   */
  public boolean isUsedUp() {
    return budget.isUsedUp();
  }

  /**
   * Whether a worker was ended from outside, so that the reports may say less than they would have.
   *
   * @return true if it is worth beginning anew
   */
  public boolean isDisturbed() {
    return budget.isDisturbed() || oneByOne.isDisturbed();
  }

  /**
   * Has an answer compiled and checked.
   *
   * @param exercise what was asked
   * @param source the answer
   * @return its classes, or why there are none
   * @throws GraderException if the grader itself failed
   * @throws InterruptedException if the thread is interrupted
   */
  public CompiledAnswer compile(FormulaExercise exercise, String source)
      throws InterruptedException {
    if (budget.isUsedUp()) {
      return CompiledAnswer.refused(exercise, Status.NOT_RUN, List.of(USED_UP));
    }
    draws.begin(exercise);
    String test = exercise.test().getName();
    String key = ReplyCache.key(test, source.getBytes(StandardCharsets.UTF_8));
    News known = draws.replies().of(key);
    if (known != null) {
      return CompiledAnswer.of(exercise, Reply.of(known));
    }
    Reply reply = noFault(exercise, compiler.ask(new Order.Compile(test, source)));
    draws.replies().keep(key, reply.news());
    return CompiledAnswer.of(exercise, reply);
  }

  /**
   * The same answer, with the reference in place of some methods.
   *
   * @param answer the answer
   * @param methods their names
   * @return its classes; nothing if the reference cannot stand in
   * @throws GraderException if the grader itself failed
   * @throws InterruptedException if the thread is interrupted
   */
  public Optional<CompiledAnswer> mended(CompiledAnswer answer, Set<String> methods)
      throws InterruptedException {
    String exercise = answer.exercise().test().getName();
    Order order = new Order.Mend(exercise, answer.classes(), new ArrayList<>(methods));
    Reply reply = noFault(answer.exercise(), compiler.ask(order));
    return reply.news() instanceof News.Mended mended && !mended.classes().isEmpty()
        ? Optional.of(answer.with(mended.classes()))
        : Optional.empty();
  }

  /**
   * Runs tests; a fault of the grader is no verdict.
   *
   * @param answer the answer
   * @param tests the names of the tests
   * @return what came of it
   * @throws GraderException if the grader itself failed
   * @throws InterruptedException if the thread is interrupted
   */
  public RunResult test(CompiledAnswer answer, List<String> tests) throws InterruptedException {
    Examination examination = examination(answer.exercise());
    TestRun run = new TestRun(draws.of(answer.exercise()), runner, examination, budget);
    RunResult result = run.of(answer, tests);
    if (result.isFault()) {
      throw fault(answer.exercise(), result.why().get(0));
    }
    return result;
  }

  /**
   * Looks at tasks that failed; whatever comes of that, the points stay the same.
   *
   * @param answer the answer
   * @param tasks the tasks that failed
   * @return what each of them looks like
   * @throws InterruptedException if the thread is interrupted
   */
  public Map<String, List<Likeness>> diagnose(CompiledAnswer answer, List<String> tasks)
      throws InterruptedException {
    Map<String, List<Likeness>> likenesses = new TreeMap<>();
    for (String task : tasks) {
      boolean isReady = runner.has(answer) || runner.load(answer).news() instanceof News.Loaded;
      if (isReady && !budget.isUsedUp()) {
        likenesses.put(task, examination(answer.exercise()).diagnosed(task));
      }
    }
    return likenesses;
  }

  private Examination examination(FormulaExercise exercise) {
    return new Examination(examiner, runner, oneByOne, budget, exercise, draws);
  }

  private static Reply noFault(FormulaExercise exercise, Reply reply) {
    if (reply.isFault()) {
      throw fault(exercise, reply.why());
    }
    return reply;
  }

  private static GraderException fault(FormulaExercise exercise, String why) {
    return new GraderException(exercise.name() + " cannot be graded: " + why, null);
  }

  @Override
  public void close() {
    runner.close();
    oneByOne.close();
    compiler.close();
    examiner.close();
  }
}
