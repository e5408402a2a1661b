package chainrule.grader.worker;

import chainrule.grader.diagnosis.Diagnosis;
import chainrule.grader.diagnosis.Likeness;
import chainrule.grader.exercise.Calls;
import chainrule.grader.exercise.Signatures;
import chainrule.grader.exercise.Task;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.SortedMap;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.platform.engine.discovery.DiscoverySelectors;
import org.junit.platform.engine.discovery.MethodSelector;
import org.junit.platform.launcher.EngineFilter;
import org.junit.platform.launcher.Launcher;
import org.junit.platform.launcher.LauncherDiscoveryRequest;
import org.junit.platform.launcher.core.LauncherDiscoveryRequestBuilder;
import org.junit.platform.launcher.core.LauncherFactory;

/**
 * Compiles one answer and runs some of its exercise's tests, inside a worker, and tells what
 * happens as it happens: {@code not compiled}, {@code not allowed} or {@code not initialised} with
 * reasons; or {@code compiled}, {@code notes} on what was put right, and each task that {@code
 * calls} others, with their names, then {@code started} with a test's name, and {@code ended} with
 * its name, its status and a message. A diagnosis does the same with tasks, and tells what they
 * {@code look like}.
 */
final class AnswerRunner implements Runnable {

  private static final Launcher LAUNCHER = LauncherFactory.create();

  private final Job job;
  private final Consumer<List<String>> tell;
  private boolean sound;

  AnswerRunner(Job job, Consumer<List<String>> tell) {
    this.job = job;
    this.tell = tell;
  }

  /** Whether it came to its end, and nothing overflowed that others may need. */
  boolean isSound() {
    return sound;
  }

  @Override
  public void run() {
    AnswerClasses answer = AnswerClasses.of(job);
    tell.accept(answer.isRefused() ? answer.reasons() : List.of("compiled"));
    if (answer.isRefused()) {
      sound = !answer.tooDeep();
      return;
    }
    AnswerLoader loader = new AnswerLoader(job.exercise(), answer.bytes());
    if (!isInitialised(loader)) {
      return;
    }
    if (job.kind() == Job.Kind.TEST) {
      tell.accept(Stream.concat(Stream.of("notes"), answer.notes().stream()).toList());
      tellCalls();
      sound = test(loader);
    } else {
      diagnose(loader);
      sound = true;
    }
  }

  /** Fields are given their values before any test begins, so that no test is blamed for them. */
  private boolean isInitialised(AnswerLoader loader) {
    try {
      Class.forName(job.exercise().formula().getName(), true, loader);
      return true;
    } catch (Throwable thrown) {
      boolean isWrapped = thrown instanceof ExceptionInInitializerError;
      Throwable cause = isWrapped ? thrown.getCause() : thrown;
      sound = !(cause instanceof VirtualMachineError);
      tell.accept(
          List.of(
              "not initialised",
              "the class cannot be initialised: " + ResultListener.message(cause)));
      return false;
    }
  }

  private void tellCalls() {
    List<String> tasks = job.exercise().tasks().stream().map(Task::method).toList();
    Calls calls = Calls.of(job.exercise().name(), job.source());
    for (String task : tasks) {
      List<String> message = new ArrayList<>(List.of("calls", task));
      calls.from(task).stream().filter(tasks::contains).forEach(message::add);
      tell.accept(message);
    }
  }

  private boolean test(AnswerLoader loader) {
    Class<?> written = loader.load(job.exercise().formula());
    SortedMap<String, String> missing = Signatures.problems(job.exercise().formula(), written);
    List<MethodSelector> selectors = new ArrayList<>();
    for (Method test : tests(loader.load(job.exercise().test()))) {
      String absent = missing.get(test.getName().replaceFirst("_.*", ""));
      if (absent == null) {
        selectors.add(DiscoverySelectors.selectMethod(test.getDeclaringClass(), test));
      } else {
        tell.accept(List.of("ended", test.getName(), Status.MISSING.name(), absent));
      }
    }
    ResultListener news = new ResultListener(tell);
    if (!selectors.isEmpty()) {
      LAUNCHER.execute(request(selectors), news);
    }
    return !news.anyOverflow();
  }

  /** In the order of the job, so that the same one is first to hang; a JVM keeps to no order. */
  private List<Method> tests(Class<?> type) {
    return Stream.of(type.getDeclaredMethods())
        .filter(method -> job.names().contains(method.getName()))
        .sorted(Comparator.comparingInt(method -> job.names().indexOf(method.getName())))
        .toList();
  }

  private void diagnose(AnswerLoader loader) {
    Class<?> written = loader.load(job.exercise().formula());
    for (Task task : job.exercise().tasks()) {
      if (job.names().contains(task.method())) {
        tell.accept(List.of("started", task.method()));
        for (Likeness likeness : Diagnosis.of(job.exercise(), task, written, job.seed())) {
          tell.accept(List.of("looks like", task.method(), likeness.name(), likeness.line()));
        }
        tell.accept(List.of("ended", task.method(), Status.PASSED.name(), ""));
      }
    }
  }

  private static LauncherDiscoveryRequest request(List<MethodSelector> selectors) {
    return LauncherDiscoveryRequestBuilder.request()
        .selectors(selectors)
        .filters(EngineFilter.includeEngines("jqwik"))
        .configurationParameter("jqwik.database", "")
        .configurationParameter("jqwik.reporting.usejunitplatform", "true")
        .build();
  }
}
