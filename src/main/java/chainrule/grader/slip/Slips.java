package chainrule.grader.slip;

import chainrule.grader.value.Prepared;
import java.lang.reflect.Method;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * A formula class that can be computed with one slip of the hand, or with two, in a world of its
 * own. A student who writes out what our formula calls makes the slips of what is called as well,
 * so they are among its own.
 */
public final class Slips {

  private static final String FORMS = "chainrule.grader.form.%sForm";
  private static final Map<Class<?>, Slips> KNOWN = new ConcurrentHashMap<>();

  private final String formula;
  private final CallGraph calls;
  private final Class<?> type;
  private final Method choose;
  private final Method limit;
  private final Method iterations;

  private Slips(Class<?> formula, Function<String, List<KnownSlip>> known) {
    this.formula = formula.getName();
    this.calls = CallGraph.from(this.formula, known);
    Map<String, byte[]> changed = new LinkedHashMap<>();
    calls.classes().values().forEach(one -> changed.putAll(one.classes()));
    try {
      SlipWorld world = new SlipWorld(changed);
      type = world.loadClass(this.formula);
      Class<?> switches = world.loadClass(Switch.class.getName());
      choose = switches.getMethod("set", int[].class);
      limit = switches.getMethod("limit", int.class);
      iterations = switches.getMethod("iterations");
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(e);
    }
  }

  /**
   * Those of one formula class; they are looked for once.
   *
   * @param formula the class of the reference
   * @param known the mistakes that are known of a formula class, by its full name
   * @return its slips
   */
  public static Slips of(Class<?> formula, Function<String, List<KnownSlip>> known) {
    return KNOWN.computeIfAbsent(formula, type -> new Slips(type, known));
  }

  /**
   * The formula class, and the same as students write it.
   *
   * @param formula the class of the reference
   * @return it, and another form of it if there is one
   */
  public static List<Class<?>> forms(Class<?> formula) {
    try {
      String form = FORMS.formatted(formula.getSimpleName());
      return List.of(formula, Class.forName(form, false, Slips.class.getClassLoader()));
    } catch (ClassNotFoundException e) {
      return List.of(formula);
    }
  }

  /**
   * Writes them down for a program that runs from a jar: there they need not be compiled again.
   *
   * @param folder what will be in the jar
   */
  public void write(Path folder) {
    calls.classes().forEach((name, one) -> Prepared.write(folder, SlipClass.file(name), one));
  }

  /**
   * The slips that change a method, in it or in what it calls.
   *
   * @param method its name
   * @return the plainest first
   */
  public List<Slip> in(String method) {
    List<Slip> all = new ArrayList<>();
    Map<String, Integer> depth = calls.depths(formula + "." + method);
    Map<String, String> where = new HashMap<>();
    for (SlipClass one : calls.classes().values()) {
      one.slips().stream()
          .filter(slip -> depth.containsKey(slip.method()))
          .filter(slip -> slip.kind() != Slip.Kind.KNOWN || depth.get(slip.method()) > 0)
          .map(
              slip ->
                  slip.kind() != Slip.Kind.KNOWN && CallGraph.typeOf(slip.method()).equals(formula)
                      ? slip
                      : slip.elsewhere(where.computeIfAbsent(slip.method(), Slip::where)))
          .forEach(all::add);
    }
    all.sort(
        Comparator.comparingInt((Slip slip) -> depth.get(slip.method()))
            .thenComparingInt(slip -> slip.numbers().size())
            .thenComparing(Slip::kind)
            .thenComparingInt(slip -> slip.name().length())
            .thenComparingInt(slip -> slip.numbers().get(0)));
    return all;
  }

  /**
   * The slips that are made in a method itself, each in one place.
   *
   * @param method its name
   * @return the plainest first
   */
  public List<Slip> own(String method) {
    return in(method).stream()
        .filter(slip -> slip.method().equals(formula + "." + method))
        .filter(slip -> slip.numbers().size() == 1)
        .toList();
  }

  /**
   * The formula class in which slips are made.
   *
   * @return it, in a world of its own
   */
  public Class<?> type() {
    return type;
  }

  /**
   * Computes something with a slip.
   *
   * @param <T> what comes out
   * @param slips the numbers of what is made
   * @param most how many iterations of loops there may be, or it ends with an exception
   * @param computed calls methods of {@link #type}
   * @return what comes out
   */
  public synchronized <T> T with(List<Integer> slips, int most, Supplier<T> computed) {
    choose(slips);
    call(limit, most);
    try {
      return computed.get();
    } finally {
      choose(List.of());
    }
  }

  /**
   * How many iterations of loops it takes without any slip.
   *
   * @param computed calls methods of {@link #type}
   * @return of all loops together
   */
  public synchronized int iterations(Supplier<?> computed) {
    choose(List.of());
    call(limit, Integer.MAX_VALUE);
    computed.get();
    return (int) call(iterations);
  }

  private void choose(List<Integer> slips) {
    call(choose, (Object) slips.stream().mapToInt(slip -> slip).toArray());
  }

  private static Object call(Method method, Object... arguments) {
    try {
      return method.invoke(null, arguments);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(e);
    }
  }
}
