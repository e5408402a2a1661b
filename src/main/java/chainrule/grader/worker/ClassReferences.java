package chainrule.grader.worker;

import chainrule.grader.compilation.ClassFile;
import chainrule.grader.exercise.FormulaExercise;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Which classes of the project name which others, read from their compiled constants. */
public final class ClassReferences {

  private static final Pattern NAME = Pattern.compile("chainrule[./][\\w./$]+");
  private static final Map<String, byte[]> BYTES = new ConcurrentHashMap<>();
  private static final Map<String, Set<String>> NAMED = new ConcurrentHashMap<>();
  private static final Map<String, Map<String, byte[]>> AROUND = new ConcurrentHashMap<>();

  private ClassReferences() {}

  /** The class file, or null if the project has no such class. */
  static byte[] bytes(String name) {
    return BYTES.computeIfAbsent(name, ClassReferences::read);
  }

  /**
   * The classes that have to be loaded anew for another formula class to take effect: those that
   * lead to it, and their neighbours in the package, which would be strangers to them otherwise.
   *
   * @param exercise whose formula class is another one
   * @return their class files by full name, without the formula class and what is in it
   */
  public static Map<String, byte[]> around(FormulaExercise exercise) {
    return AROUND.computeIfAbsent(exercise.name(), name -> findAround(exercise));
  }

  /** The classes that are declared inside the formula class of an exercise, by full name. */
  static Map<String, byte[]> inside(FormulaExercise exercise) {
    String formula = exercise.formula().getName();
    return named(formula).stream()
        .filter(name -> name.startsWith(formula + "$"))
        .collect(Collectors.toMap(name -> name, ClassReferences::bytes));
  }

  private static Map<String, byte[]> findAround(FormulaExercise exercise) {
    String formula = exercise.formula().getName();
    return findAffected(exercise).stream()
        .filter(name -> !name.equals(formula) && !name.startsWith(formula + "$"))
        .collect(Collectors.toMap(name -> name, ClassReferences::bytes));
  }

  private static Set<String> findAffected(FormulaExercise exercise) {
    Set<String> reached = reached(exercise.test().getName());
    reached.addAll(reached(exercise.formula().getName() + "Mistakes"));
    Set<String> affected = new TreeSet<>(Set.of(exercise.formula().getName()));
    int before;
    do {
      before = affected.size();
      for (String name : reached) {
        boolean leadsToThem = named(name).stream().anyMatch(affected::contains);
        boolean isNeighbour = affected.stream().anyMatch(other -> isNeighbour(other, name));
        if (leadsToThem || isNeighbour) {
          affected.add(name);
        }
      }
    } while (affected.size() > before);
    return affected;
  }

  private static boolean isNeighbour(String affected, String name) {
    return named(affected).contains(name) && packageOf(affected).equals(packageOf(name));
  }

  private static String packageOf(String name) {
    return name.substring(0, name.lastIndexOf('.'));
  }

  private static Set<String> reached(String start) {
    Set<String> reached = new TreeSet<>();
    Deque<String> open = new ArrayDeque<>(Set.of(start));
    while (!open.isEmpty()) {
      String name = open.pop();
      if (bytes(name) != null && reached.add(name)) {
        open.addAll(named(name));
      }
    }
    return reached;
  }

  private static Set<String> named(String name) {
    return NAMED.computeIfAbsent(
        name,
        key ->
            ClassFile.read(bytes(key)).pool().texts().stream()
                .flatMap(text -> NAME.matcher(text).results())
                .map(match -> match.group().replace('/', '.'))
                .filter(other -> !other.equals(key) && bytes(other) != null)
                .collect(Collectors.toCollection(TreeSet::new)));
  }

  private static byte[] read(String name) {
    String file = "/" + name.replace('.', '/') + ".class";
    try (InputStream in = ClassReferences.class.getResourceAsStream(file)) {
      return in == null ? null : in.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
