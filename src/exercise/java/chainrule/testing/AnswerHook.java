package chainrule.testing;

import chainrule.grader.classroom.Progress;
import chainrule.grader.exercise.Exercise;
import chainrule.grader.exercise.Exercises;
import chainrule.grader.exercise.FormulaExercise;
import chainrule.grader.exercise.Tries;
import chainrule.grader.grading.ExerciseResult;
import chainrule.grader.grading.Failure;
import chainrule.grader.grading.Grader;
import chainrule.grader.grading.TaskResult;
import chainrule.grader.report.TextReport;
import chainrule.grader.worker.Status;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import net.jqwik.api.lifecycle.AroundContainerHook;
import net.jqwik.api.lifecycle.AroundPropertyHook;
import net.jqwik.api.lifecycle.AroundTryHook;
import net.jqwik.api.lifecycle.ContainerLifecycleContext;
import net.jqwik.api.lifecycle.PropagationMode;
import net.jqwik.api.lifecycle.PropertyExecutionResult;
import net.jqwik.api.lifecycle.PropertyExecutor;
import net.jqwik.api.lifecycle.PropertyLifecycleContext;
import net.jqwik.api.lifecycle.TryExecutionResult;
import net.jqwik.api.lifecycle.TryExecutor;
import net.jqwik.api.lifecycle.TryLifecycleContext;
import org.opentest4j.TestAbortedException;

/**
 * Where {@code answers/} has an answer to an exercise, the exercise's tests are about that answer,
 * in Maven and in every IDE: the grader compiles and runs it, shows its report once, and each test
 * ends as it ended there. All other exercises are about the reference, whatever the answer does.
 */
public final class AnswerHook implements AroundContainerHook, AroundPropertyHook, AroundTryHook {

  /** Outside of every other hook. */
  private static final int OUTERMOST = -1000;

  private static final Map<Class<?>, ExerciseResult> RESULTS = new ConcurrentHashMap<>();

  /** The tests that have said why their answer, or all that is missing of it, was not run. */
  private static final Set<Class<?>> TOLD = ConcurrentHashMap.newKeySet();

  @Override
  public PropagationMode propagateTo() {
    return PropagationMode.ALL_DESCENDANTS;
  }

  @Override
  public int proximity() {
    return OUTERMOST;
  }

  @Override
  public int aroundTryProximity() {
    return OUTERMOST;
  }

  @Override
  public int aroundPropertyProximity() {
    return OUTERMOST;
  }

  @Override
  public void beforeContainer(ContainerLifecycleContext context) {
    Optional<Class<?>> test = context.optionalContainerClass();
    if (test.isEmpty() || !isOurs(test.get()) || !test.get().isAnnotationPresent(Exercise.class)) {
      return;
    }
    RESULTS.remove(test.get());
    TOLD.remove(test.get());
    FormulaExercise exercise = Exercises.tested(test.get().getName());
    Progress progress = Progress.read(answers());
    Optional<String> misnamed = progress.misnamed(exercise);
    if (!progress.isStarted(exercise) && misnamed.isEmpty()) {
      return;
    }
    ExerciseResult result =
        misnamed
            .map(why -> ExerciseResult.notRun(exercise, Status.UNANSWERED, List.of(why)))
            .orElseGet(() -> graded(progress, exercise));
    System.out.print(progress.answer(exercise) + "\n" + TextReport.of(result));
    RESULTS.put(test.get(), result);
  }

  /** In a worker of the grader, tests are about what it was given. */
  private static boolean isOurs(Class<?> test) {
    return !Tries.areMadeElsewhere() && test.getClassLoader() == AnswerHook.class.getClassLoader();
  }

  private static ExerciseResult graded(Progress progress, FormulaExercise exercise) {
    long seed = Long.parseLong(System.getProperty("chainrule.seed", "1"));
    try (Grader grader = new Grader(seed, Grader.PATIENCE)) {
      return progress.grade(grader, exercise);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new TestAbortedException("interrupted");
    }
  }

  /** Beside the build file of the project that this class was built in; else where we are. */
  private static Path answers() {
    String named = System.getProperty("chainrule.answers");
    if (named != null) {
      return Path.of(named);
    }
    try {
      Path place =
          Path.of(AnswerHook.class.getProtectionDomain().getCodeSource().getLocation().toURI());
      for (Path folder = place; folder != null; folder = folder.getParent()) {
        if (Files.exists(folder.resolve("pom.xml"))) {
          boolean isHere = folder.equals(Path.of("").toAbsolutePath());
          return isHere ? Path.of("answers") : folder.resolve("answers");
        }
      }
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    }
    return Path.of("answers");
  }

  /** The tries of a test that was run elsewhere come to nothing. */
  @Override
  public TryExecutionResult aroundTry(
      TryLifecycleContext context, TryExecutor aTry, List<Object> parameters) {
    return RESULTS.containsKey(context.containerClass())
        ? TryExecutionResult.satisfied()
        : aTry.execute(parameters);
  }

  @Override
  public PropertyExecutionResult aroundProperty(
      PropertyLifecycleContext context, PropertyExecutor property) {
    PropertyExecutionResult executed = property.execute();
    ExerciseResult result = RESULTS.get(context.containerClass());
    if (result == null) {
      return executed;
    }
    if (!result.problems().isEmpty()) {
      return TOLD.add(context.containerClass())
          ? executed.mapToFailed(wrong(result.problems().get(0).lines().findFirst().orElse("")))
          : executed.mapToAborted(new TestAbortedException("not run"));
    }
    return told(executed, result, context.targetMethod().getName());
  }

  /** As a test ended in the grader; one that another kept from being run has not passed. */
  private static PropertyExecutionResult told(
      PropertyExecutionResult executed, ExerciseResult result, String test) {
    TaskResult task =
        result.tasks().stream()
            .filter(one -> test.startsWith(one.task().method() + "_"))
            .findFirst()
            .orElseThrow();
    if (task.status() == Status.UNWRITTEN) {
      return unwritten(executed, result);
    }
    String behaviour = result.exercise().behaviour(test);
    Optional<Failure> own =
        task.failures().stream()
            .filter(failure -> Set.of(behaviour, "").contains(failure.behaviour()))
            .findFirst();
    if (own.isPresent()) {
      return executed.mapToFailed(wrong(own.get().alone(task.failures())));
    }
    boolean isRun = task.passed() || task.status() == Status.FAILED;
    return isRun
        ? executed.mapToSuccessful()
        : executed.mapToAborted(new TestAbortedException("not run: " + task.status()));
  }

  /** Of all methods that wait to be written one test tells. */
  private static PropertyExecutionResult unwritten(
      PropertyExecutionResult executed, ExerciseResult result) {
    String methods =
        result.tasks().stream()
            .filter(task -> task.status() == Status.UNWRITTEN)
            .map(task -> task.task().method())
            .collect(Collectors.joining(", "));
    return TOLD.add(result.exercise().test())
        ? executed.mapToFailed(wrong("not written yet: " + methods))
        : executed.mapToAborted(new TestAbortedException("not written yet"));
  }

  /** Where in our tests it was noticed is not what a student looks for, so there is no trace. */
  private static AssertionError wrong(String message) {
    AssertionError error = new AssertionError(message);
    error.setStackTrace(new StackTraceElement[0]);
    return error;
  }
}
