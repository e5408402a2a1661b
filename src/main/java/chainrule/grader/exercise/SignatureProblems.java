package chainrule.grader.exercise;

import chainrule.check.FormulaClasses;
import chainrule.text.Nearest;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Compares the required methods with those that were written, in words. */
public final class SignatureProblems {

  private static final int OF_A_METHOD = Modifier.PUBLIC | Modifier.STATIC;

  /** No comparator of the JDK's making, which a JVM that has just begun is slow to make. */
  private static final Comparator<Method> BY_SIGNATURE =
      (one, other) -> wanted(one).compareTo(wanted(other));

  private SignatureProblems() {}

  /**
   * What is wrong with the signatures of an answer. The other methods can be graded.
   *
   * @param reference the class that was asked for
   * @param written the class that a student wrote; it may come from another loader
   * @return for each method that cannot be called as it should be, what to do about it in one line
   */
  public static SortedMap<String, String> of(Class<?> reference, Class<?> written) {
    SortedMap<String, String> problems = new TreeMap<>();
    List<Method> wrong = FormulaClasses.formulas(reference);
    wrong.removeIf(asked -> isThere(asked, written));
    wrong.sort(BY_SIGNATURE);
    for (Method asked : wrong) {
      String problem = problem(asked, written);
      if (!problem.isEmpty()) {
        problems.putIfAbsent(asked.getName(), problem);
      }
    }
    return problems;
  }

  /** Quickly, since it mostly is. */
  private static boolean isThere(Method asked, Class<?> written) {
    for (Method method : written.getDeclaredMethods()) {
      if (Signatures.isLike(asked, method)) {
        return Modifier.isPublic(written.getModifiers())
            && (method.getModifiers() & OF_A_METHOD) == OF_A_METHOD;
      }
    }
    return false;
  }

  private static String problem(Method asked, Class<?> written) {
    String name = written.getSimpleName();
    if (!Modifier.isPublic(written.getModifiers())) {
      return "the class %s is not public; write public final class %s".formatted(name, name);
    }
    List<Method> same =
        Stream.of(written.getDeclaredMethods())
            .filter(method -> !method.isSynthetic())
            .filter(method -> method.getName().equals(asked.getName()))
            .sorted(BY_SIGNATURE)
            .toList();
    for (Method method : same) {
      if (Signatures.types(method).equals(Signatures.types(asked))) {
        return difference(asked, method, name);
      }
    }
    String what =
        same.isEmpty()
            ? name + missing(asked, written)
            : "%s.%s takes %s".formatted(name, asked.getName(), takes(same.get(0), asked));
    return what + "; write " + wanted(asked);
  }

  private static String missing(Method asked, Class<?> written) {
    Set<String> names = new TreeSet<>();
    for (Method method : written.getDeclaredMethods()) {
      names.add(method.getName());
    }
    FormulaClasses.formulas(asked.getDeclaringClass()).forEach(it -> names.remove(it.getName()));
    return Nearest.to(asked.getName(), names)
        .map(near -> " has %s, but no method %s".formatted(near, asked.getName()))
        .orElse(" has no method " + asked.getName());
  }

  /** Of two methods with the same parameters. */
  private static String difference(Method asked, Method method, String type) {
    String what;
    if (!method.getReturnType().getTypeName().equals(asked.getReturnType().getTypeName())) {
      what =
          "returns %s, not %s"
              .formatted(
                  simple(method.getReturnType().getTypeName()),
                  simple(asked.getReturnType().getTypeName()));
    } else if (!Modifier.isStatic(method.getModifiers())) {
      what = "is not static";
    } else if (!Modifier.isPublic(method.getModifiers())) {
      what = "is not public";
    } else {
      return "";
    }
    return "%s.%s %s; write %s".formatted(type, asked.getName(), what, wanted(asked));
  }

  /** As it is written in a source. */
  private static String wanted(Method asked) {
    return Modifier.toString(asked.getModifiers() & OF_A_METHOD)
        + " "
        + simple(asked.getReturnType().getTypeName())
        + " "
        + asked.getName()
        + Arrays.stream(asked.getParameters())
            .map(parameter -> simple(parameter.getType().getTypeName()) + " " + parameter.getName())
            .collect(Collectors.joining(", ", "(", ")"));
  }

  private static String parameters(Method method) {
    return Signatures.types(method).stream()
        .map(SignatureProblems::simple)
        .collect(Collectors.joining(", "));
  }

  /** Two types of one simple name are shown in full. */
  private static String takes(Method written, Method asked) {
    boolean inFull = parameters(written).equals(parameters(asked));
    return "(%s), not (%s)"
        .formatted(
            inFull ? String.join(", ", Signatures.types(written)) : parameters(written),
            inFull ? String.join(", ", Signatures.types(asked)) : parameters(asked));
  }

  private static String simple(String typeName) {
    return typeName.replaceFirst(".*[.$]", "");
  }
}
