package chainrule.grader.diagnosis;

import chainrule.check.FormulaClasses;
import chainrule.grader.compilation.Compilation;
import chainrule.grader.compilation.Compiled;
import chainrule.grader.exercise.FormulaExercise;
import chainrule.grader.mistake.ArgumentRecord;
import chainrule.grader.mistake.KnownMistake;
import java.io.IOException;
import java.io.InputStream;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.net.URL;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * A class in place of an exercise's own, compiled once, whose methods do what they are told to do:
 * the reference's work, or that of a known mistake. Only the exercise, its tests and its library
 * are loaded anew; all the rest is the reference.
 */
public final class StandIn extends ClassLoader {

  private static final Map<FormulaExercise, Map<String, byte[]>> COMPILED =
      new ConcurrentHashMap<>();

  private static final Map<String, Does> DOES = new ConcurrentHashMap<>();

  /** What a method does: it is called with the arguments, or with what is made of them. */
  private record Does(Method method, UnaryOperator<Object[]> arguments) {}

  /** What becomes of a result before the answer has it. */
  private static final Map<String, UnaryOperator<Object>> SPOILS = new ConcurrentHashMap<>();

  private final FormulaExercise exercise;
  private final Map<String, byte[]> compiled;

  /** One that does what it is told. */
  StandIn(FormulaExercise exercise) {
    this(exercise, COMPILED.computeIfAbsent(exercise, StandIn::compiled));
  }

  /** One that somebody wrote. */
  StandIn(FormulaExercise exercise, Map<String, byte[]> compiled) {
    super(StandIn.class.getClassLoader());
    this.exercise = exercise;
    this.compiled = compiled;
  }

  private static Map<String, byte[]> compiled(FormulaExercise exercise) {
    Compilation compilation = Compiled.of(exercise.name(), source(exercise));
    if (!compilation.errors().isEmpty()) {
      throw new IllegalStateException(compilation.errors().toString());
    }
    return compilation.classes();
  }

  /** Called by the generated class. */
  public static Object call(String method, Object... arguments) throws Throwable {
    if (!DOES.containsKey(method)) {
      throw new IllegalStateException(method + " was called");
    }
    try {
      Does does = DOES.get(method);
      Object result =
          does.method.invoke(
              null, ArgumentRecord.packed(does.method, does.arguments.apply(arguments)));
      return SPOILS.getOrDefault(method, UnaryOperator.identity()).apply(result);
    } catch (InvocationTargetException e) {
      throw e.getCause();
    }
  }

  /** From now on all methods are right. */
  void makeRight() {
    for (Method method : formulas(exercise)) {
      DOES.put(method.toString(), new Does(method, UnaryOperator.identity()));
      SPOILS.remove(method.toString());
    }
  }

  /** From now on the results of the methods of this name are spoilt, and all others are right. */
  void spoil(String name, UnaryOperator<Object> how) {
    makeRight();
    formulas(exercise).stream()
        .filter(method -> method.getName().equals(name))
        .forEach(method -> SPOILS.put(method.toString(), how));
  }

  /** From now on this method is right for other arguments, and all others are right. */
  void mislead(Method method, UnaryOperator<Object[]> how) {
    makeRight();
    DOES.put(method.toString(), new Does(method, how));
  }

  /** From now on no method may be called. */
  void forbid() {
    formulas(exercise).forEach(method -> DOES.remove(method.toString()));
  }

  /** From now on this mistake is made, and all other methods are right. */
  void make(KnownMistake known) {
    makeRight();
    DOES.put(wrong(known).toString(), new Does(known.method(), known::arguments));
  }

  /** The method that a mistake gets wrong. */
  private Method wrong(KnownMistake known) {
    Class<?>[] types = known.types();
    return formulas(exercise).stream()
        .filter(method -> method.getName().equals(known.about().in()))
        .filter(method -> List.of(method.getParameterTypes()).equals(List.of(types)))
        .findFirst()
        .orElseThrow(() -> new IllegalStateException(known.method() + " gets nothing wrong"));
  }

  Class<?> written() {
    return load(exercise.formula().getName());
  }

  Class<?> test() {
    return load(exercise.test().getName());
  }

  private Class<?> load(String name) {
    try {
      return loadClass(name);
    } catch (ClassNotFoundException e) {
      throw new IllegalStateException(e);
    }
  }

  private static List<Method> formulas(FormulaExercise exercise) {
    return FormulaClasses.formulas(exercise.formula()).stream()
        .sorted(Comparator.comparing(Method::toString))
        .toList();
  }

  private static String source(FormulaExercise exercise) {
    String methods = formulas(exercise).stream().map(StandIn::source).collect(Collectors.joining());
    return "package %s; public final class %s { %s"
            .formatted(exercise.formula().getPackageName(), exercise.name(), methods)
        + " private static <E extends Throwable> RuntimeException thrown(Throwable e) throws E {"
        + " throw (E) e; } }";
  }

  private static String source(Method method) {
    Class<?>[] types = method.getParameterTypes();
    String parameters =
        IntStream.range(0, types.length)
            .mapToObj(i -> types[i].getCanonicalName() + " p" + i)
            .collect(Collectors.joining(", "));
    String arguments =
        IntStream.range(0, types.length)
            .mapToObj(i -> ", (Object) p" + i)
            .collect(Collectors.joining());
    String result = method.getReturnType().getCanonicalName();
    return """
        public static %s %s(%s) {
          try {
            return (%s) chainrule.grader.diagnosis.StandIn.call("%s"%s);
          } catch (Throwable e) {
            throw X.<RuntimeException>thrown(e);
          }
        }
        """
        .replace("X.", method.getDeclaringClass().getSimpleName() + ".")
        .formatted(result, method.getName(), parameters, result, method, arguments);
  }

  @Override
  protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
    if (!isNew(name)) {
      return super.loadClass(name, resolve);
    }
    synchronized (getClassLoadingLock(name)) {
      Class<?> loaded = findLoadedClass(name);
      if (loaded != null) {
        return loaded;
      }
      byte[] bytes = compiled.containsKey(name) ? compiled.get(name) : bytes(name);
      return defineClass(name, bytes, 0, bytes.length);
    }
  }

  /** The exercise's own class, and all that tests bring into its package. */
  private boolean isNew(String name) {
    return compiled.containsKey(name)
        || name.startsWith(exercise.test().getPackageName() + ".") && isOfTheTests(name);
  }

  private boolean isOfTheTests(String name) {
    String file = name.replace('.', '/') + ".class";
    String tests = exercise.test().getProtectionDomain().getCodeSource().getLocation().toString();
    URL found = getParent().getResource(file);
    return found != null && found.toString().equals(tests + file);
  }

  private byte[] bytes(String name) throws ClassNotFoundException {
    try (InputStream in = getParent().getResourceAsStream(name.replace('.', '/') + ".class")) {
      if (in == null) {
        throw new ClassNotFoundException(name);
      }
      return in.readAllBytes();
    } catch (IOException e) {
      throw new ClassNotFoundException(name, e);
    }
  }
}
