package chainrule.grader.worker;

import chainrule.grader.exercise.Exercises;
import chainrule.grader.exercise.FormulaExercise;
import chainrule.grader.exercise.Tries;
import java.lang.reflect.Method;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/**
 * Looks for a small counterexample: among inputs that are as simple as can be, and, if a test fails
 * at none of them, among those that it was judged by. The answer is asked once for all of them.
 */
final class SmallestTry {

  private static final Map<List<Object>, List<byte[]>> SIMPLE = new ConcurrentHashMap<>();

  private final Order.Shrink order;
  private final Connection connection;
  private final FormulaExercise exercise;
  private final Method test;

  SmallestTry(Order.Shrink order, Connection connection) {
    this.order = order;
    this.connection = connection;
    this.exercise = Exercises.tested(order.exercise());
    this.test =
        Stream.of(exercise.test().getDeclaredMethods())
            .filter(method -> method.getName().equals(order.test()))
            .findFirst()
            .orElseThrow();
  }

  /** The smallest that there is; if the answer says nothing any more, the one that is known. */
  News.Shrunk found() {
    return new News.Shrunk(
        first(simple()).or(() -> first(bySize(order.tries()))).orElseGet(this::known));
  }

  private String known() {
    boolean isKnown = order.passed() >= 0;
    return (isKnown ? with(order.tries().get(order.passed())) : "") + order.failure();
  }

  private List<byte[]> simple() {
    return SIMPLE.computeIfAbsent(
        List.of(order.exercise(), order.test(), order.seed()),
        key ->
            bySize(
                new PropertyTests(exercise, order.seed(), true)
                    .drawn(List.of(order.test()))
                    .getOrDefault(order.test(), List.of())));
  }

  /** The shortest to write down first, and none twice. */
  private List<byte[]> bySize(List<byte[]> tries) {
    Map<String, byte[]> sorted =
        new TreeMap<>(
            Comparator.comparing(String::length).thenComparing(Comparator.naturalOrder()));
    tries.forEach(one -> sorted.put(with(one), one));
    return List.copyOf(sorted.values());
  }

  private String with(byte[] arguments) {
    ClassLoader own = exercise.test().getClassLoader();
    return Tries.with(test, new ValueReader(arguments, own).readAll());
  }

  /** The first at which the test fails: by what the answer says, or else by the test beside it. */
  private Optional<String> first(List<byte[]> tries) {
    StubbedTests stubbed = StubbedTests.of(exercise);
    byte[] calls = stubbed.recorded(order.test(), tries).calls();
    if (calls.length > 0) {
      connection.tell(new News.AskReplay(calls));
      if (connection.next() instanceof Order.Replayed replayed
          && replayed.results().length > 0
          && stubbed.judged(order.test(), tries, new Recording(calls, replayed.results()))
              instanceof News.Ended ended) {
        return failure(tries, ended.passed(), ended.result().message());
      }
    }
    connection.tell(new News.AskTries(tries));
    return connection.next() instanceof Order.Tried tried
        ? failure(tries, tried.passed(), tried.failure())
        : Optional.empty();
  }

  private Optional<String> failure(List<byte[]> tries, int passed, String message) {
    return message.isEmpty() || passed < 0 || passed >= tries.size()
        ? Optional.empty()
        : Optional.of(with(tries.get(passed)) + message);
  }
}
