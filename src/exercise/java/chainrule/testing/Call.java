package chainrule.testing;

import chainrule.grader.value.ArrayTree;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The border between a test and an answer. An answer is asked with copies: whatever it does to
 * them, what a test expects is computed from arrays that it never had in its hands. A function that
 * it may call is given and gives copies too, of which the answer sees only what is written into
 * them; a failure in there is kept until the answer is back, since the answer might swallow it.
 */
public final class Call {

  /** What each place that calls {@link #pure} got from its last call, and a copy made then. */
  private static final Map<Class<?>, Result> RESULTS = new HashMap<>();

  /**
   * What each of these places gave last: the same arrays with other numbers in them are given next,
   * so that an answer does not know an array for what was in it before.
   */
  private static final Map<Class<?>, List<Object>> GIVEN = new HashMap<>();

  private record Result(Object given, Object copy) {

    static Result of(Object given) {
      return new Result(given, ArrayTree.copy(given));
    }

    boolean isAsItWas() {
      return ArrayTree.equal(given, copy);
    }
  }

  /** An array that was given away, what it is a copy of, and how the answer came by it. */
  private record Lent(Result array, String how) {}

  private final List<Lent> lent = new ArrayList<>();

  /** The first failure inside a function that the answer called. */
  private AssertionError failure;

  /** Which argument is changed on its way, or none: −1. */
  private final int changed;

  /** The arguments of the call before; those that are passed now take their places. */
  private final List<Object> given;

  private int passed;

  private Call() {
    this(-1, new ArrayList<>());
  }

  private Call(int changed, List<Object> given) {
    this.changed = changed;
    this.given = given;
  }

  /** A formula of one argument, as a method reference names it. */
  public interface One<A, R> {
    R of(A a);
  }

  /** A formula of two arguments. */
  public interface Two<A, B, R> {
    R of(A a, B b);
  }

  /** A formula of three arguments. */
  public interface Three<A, B, C, R> {
    R of(A a, B b, C c);
  }

  /** A formula of four arguments. */
  public interface Four<A, B, C, D, R> {
    R of(A a, B b, C c, D d);
  }

  /** A formula of five arguments. */
  public interface Five<A, B, C, D, E, R> {
    R of(A a, B b, C c, D d, E e);
  }

  /** A formula of six arguments. */
  public interface Six<A, B, C, D, E, F, R> {
    R of(A a, B b, C c, D d, E e, F f);
  }

  /** A formula of seven arguments. */
  public interface Seven<A, B, C, D, E, F, G, R> {
    R of(A a, B b, C c, D d, E e, F f, G g);
  }

  /**
   * The result of a call that leaves its inputs alone, gives the same when it is made again, and
   * hands out an array of its own each time. The answer is asked twice, and now and then before it
   * with another argument, so that nothing old can be given for an answer.
   */
  public static <R> R pure(Supplier<R> formula) {
    return twice(formula, call -> formula.get());
  }

  public static <A, R> R pure(One<A, R> formula, A a) {
    return twice(formula, call -> formula.of(call.lend(a)), a);
  }

  public static <A, B, R> R pure(Two<A, B, R> formula, A a, B b) {
    return twice(formula, call -> formula.of(call.lend(a), call.lend(b)), a, b);
  }

  public static <A, B, C, R> R pure(Three<A, B, C, R> formula, A a, B b, C c) {
    return twice(formula, call -> formula.of(call.lend(a), call.lend(b), call.lend(c)), a, b, c);
  }

  public static <A, B, C, D, R> R pure(Four<A, B, C, D, R> formula, A a, B b, C c, D d) {
    return twice(
        formula,
        call -> formula.of(call.lend(a), call.lend(b), call.lend(c), call.lend(d)),
        a,
        b,
        c,
        d);
  }

  public static <A, B, C, D, E, R> R pure(Five<A, B, C, D, E, R> formula, A a, B b, C c, D d, E e) {
    return twice(
        formula,
        call -> formula.of(call.lend(a), call.lend(b), call.lend(c), call.lend(d), call.lend(e)),
        a,
        b,
        c,
        d,
        e);
  }

  public static <A, B, C, D, E, F, R> R pure(
      Six<A, B, C, D, E, F, R> formula, A a, B b, C c, D d, E e, F f) {
    return twice(
        formula,
        call ->
            formula.of(
                call.lend(a), call.lend(b), call.lend(c), call.lend(d), call.lend(e), call.lend(f)),
        a,
        b,
        c,
        d,
        e,
        f);
  }

  /** The result of one call only, where a function that the answer calls counts or remembers. */
  public static <A, B, C, R> R once(Three<A, B, C, R> formula, A a, B b, C c) {
    return new Call().answer(call -> formula.of(call.lend(a), call.lend(b), call.lend(c)));
  }

  /** The result of one call only, where a function that the answer calls counts or remembers. */
  public static <A, B, C, D, E, R> R once(Five<A, B, C, D, E, R> formula, A a, B b, C c, D d, E e) {
    return new Call()
        .answer(
            call ->
                formula.of(call.lend(a), call.lend(b), call.lend(c), call.lend(d), call.lend(e)));
  }

  /** The result of one call only, where a function that the answer calls counts or remembers. */
  public static <A, B, C, D, E, F, G, R> R once(
      Seven<A, B, C, D, E, F, G, R> formula, A a, B b, C c, D d, E e, F f, G g) {
    return new Call()
        .answer(
            call ->
                formula.of(
                    call.lend(a),
                    call.lend(b),
                    call.lend(c),
                    call.lend(d),
                    call.lend(e),
                    call.lend(f),
                    call.lend(g)));
  }

  private static <R> R twice(Object place, Function<Call, R> ask, Object... arguments) {
    List<Object> given = GIVEN.computeIfAbsent(place.getClass(), none -> new ArrayList<>());
    Decoy.of(arguments).ifPresent(argument -> new Call(argument, given).mislead(ask));
    R first = new Call(-1, given).answer(ask);
    Result result = Result.of(first);
    R second = new Call(-1, given).answer(ask);
    Expect.that(
        result.isAsItWas() && ArrayTree.equal(second, result.copy),
        "the same input gave " + ArrayTree.shown(result.copy) + " first and another result later");
    Result earlier = RESULTS.put(place.getClass(), result);
    Expect.that(
        earlier == null || earlier.isAsItWas(),
        "a later call changed an array that an earlier one had returned");
    Expect.that(
        !ArrayTree.share(first, second),
        "two calls returned one and the same array; make a new one in each call");
    return first;
  }

  private <R> R answer(Function<Call, R> ask) {
    R result;
    try {
      result = ask.apply(this);
    } finally {
      if (failure != null) {
        throw failure;
      }
    }
    for (Lent one : lent) {
      Result array = one.array;
      Expect.that(
          array.isAsItWas(),
          "an array that %s was changed; write into a new one. Before: %s"
              .formatted(one.how, ArrayTree.shown(array.copy)));
      boolean isShared = ArrayTree.share(result, array.given);
      Expect.that(
          !isShared || isClone(result, array.given), returned(result, array.given, one.how));
      if (isShared) {
        given.clear();
      }
    }
    Expect.that(
        ArrayTree.isApart(result),
        "two rows of the result are one and the same array; make a new one for each");
    return result;
  }

  /** Whether it is a matrix that clone() has made of another: a new one, with the same rows. */
  private static boolean isClone(Object result, Object given) {
    return result instanceof Object[] rows
        && given instanceof Object[] parts
        && rows != parts
        && (Stream.of(parts).anyMatch(part -> isClone(rows, part))
            || IntStream.range(0, Math.max(rows.length, parts.length))
                .allMatch(i -> i < rows.length && i < parts.length && rows[i] == parts[i]));
  }

  /** All of it, or one of several rows. */
  private static String returned(Object result, Object given, String how) {
    if (result instanceof Object[] rows) {
      List<Integer> shared =
          IntStream.range(0, rows.length)
              .filter(i -> ArrayTree.share(rows[i], given))
              .boxed()
              .toList();
      if (!shared.isEmpty() && shared.size() < rows.length) {
        return "row %d of the result is an array that %s; put a copy of it there"
            .formatted(shared.get(0), how);
      }
    }
    return "an array that %s came back as the result; return a new one".formatted(how);
  }

  /** Asks something else; whatever comes of it does not count. */
  private void mislead(Function<Call, ?> ask) {
    try {
      ask.apply(this);
    } catch (RuntimeException e) {
      // Who has something to say against these arguments may.
    }
  }

  /** A copy of an array or of a record of arrays, a function that lends in its turn, or itself. */
  @SuppressWarnings("unchecked")
  private <T> T lend(T original) {
    T passedIn = passed == changed ? (T) Decoy.changed(original) : original;
    if (passed == given.size()) {
      given.add(null);
    }
    T lent = lend(passedIn, given.get(passed), "was passed in");
    given.set(passed, lent);
    passed++;
    return lent;
  }

  /** A copy in an old array, if there is one that fits. */
  @SuppressWarnings("unchecked")
  private <T> T lend(T original, Object old, String how) {
    if (original != null && original.getClass().isHidden()) {
      return (T) guarded(original);
    }
    T copy = ArrayTree.refilled(old, original);
    if (copy != original) {
      lent.add(new Lent(new Result(copy, original), how));
    }
    return copy;
  }

  /** The same function, as lambdas and method references are, with the border around it. */
  private Object guarded(Object function) {
    Class<?> type = function.getClass();
    return Proxy.newProxyInstance(
        type.getClassLoader(),
        type.getInterfaces(),
        (proxy, method, arguments) -> {
          if (method.isDefault()) {
            return InvocationHandler.invokeDefault(proxy, method, arguments); // such as andThen
          }
          if (method.getName().equals("equals")) {
            return proxy == arguments[0];
          }
          try {
            Object[] copies = ArrayTree.copy(arguments);
            Object gift = method.invoke(function, copies);
            ArrayTree.refilled(arguments, copies); // what it has written
            return lend(gift, null, "one of the given functions returned");
          } catch (InvocationTargetException e) {
            if (failure == null && e.getCause() instanceof AssertionError wrong) {
              failure = wrong;
            }
            throw e.getCause();
          }
        });
  }
}
