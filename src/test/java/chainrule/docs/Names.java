package chainrule.docs;

import chainrule.check.FormulaClasses;
import chainrule.grader.compilation.ClassPath;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Modifier;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Java names in prose. A piece of code is one if it is a word with both a capital at its beginning
 * and a small letter, with a member after it or not ({@code Sigmoid}, {@code Sigmoid.value(a)}), or
 * if it begins with {@code chainrule.}; {@code MSE}, {@code W[i][j]} and {@code gradient} are none.
 */
final class Names {

  private static final Pattern NAME =
      Pattern.compile(
          "(chainrule(?:\\.[a-z]\\w*)+)|((?:chainrule\\.(?:[a-z]\\w*\\.)*)?"
              + "[A-Z]\\w*[a-z]\\w*)(?:\\.(\\w+))?(?:\\(.*\\))?");

  /** Fully qualified, nested classes left out. */
  private static final Set<String> OURS = ours();

  private Names() {}

  /** What is wrong with a piece of code, or null if nothing is or it is no name. */
  static String complaint(String code) {
    Matcher name = NAME.matcher(code);
    if (!name.matches()) {
      return null;
    }
    if (name.group(1) != null) {
      boolean known = OURS.stream().anyMatch(type -> type.startsWith(name.group(1) + "."));
      return known ? null : "there is no package " + name.group(1);
    }
    List<Class<?>> types = classes(name.group(2));
    if (types.isEmpty()) {
      return "there is no class " + name.group(2);
    }
    String member = name.group(3);
    boolean known = member == null || types.stream().anyMatch(type -> has(type, member));
    return known ? null : name.group(2) + " has no " + member;
  }

  /** The public classes that have formulas: public static methods, in a package of formulas. */
  static List<Class<?>> formulaClasses() {
    return OURS.stream()
        .filter(name -> FormulaClasses.PACKAGES.contains(name.split("\\.")[1]))
        .flatMap(Names::load)
        .filter(type -> Modifier.isPublic(type.getModifiers()) && !type.isEnum())
        .filter(type -> !FormulaClasses.formulas(type).isEmpty())
        .collect(Collectors.toList());
  }

  /** One of ours, or one of the JDK's that needs no introduction. */
  private static List<Class<?>> classes(String name) {
    Stream<String> ours =
        OURS.stream().filter(type -> type.equals(name) || type.endsWith("." + name));
    Stream<String> theirs = Stream.of("java.lang." + name, "java.util." + name);
    return Stream.concat(ours, theirs).flatMap(Names::load).collect(Collectors.toList());
  }

  private static Stream<Class<?>> load(String name) {
    try {
      return Stream.of(Class.forName(name, false, Names.class.getClassLoader()));
    } catch (ClassNotFoundException e) {
      return Stream.empty();
    }
  }

  private static boolean has(Class<?> type, String member) {
    return Arrays.stream(type.getDeclaredMethods()).anyMatch(m -> m.getName().equals(member))
        || Arrays.stream(type.getDeclaredFields()).anyMatch(f -> f.getName().equals(member))
        || Arrays.stream(type.getDeclaredClasses()).anyMatch(c -> c.getSimpleName().equals(member));
  }

  private static Set<String> ours() {
    Set<String> names = new TreeSet<>();
    for (Path entry : ClassPath.entries()) {
      Path root = entry.resolve("chainrule");
      if (Files.isDirectory(root)) {
        try (Stream<Path> files = Files.walk(root)) {
          files
              .map(file -> entry.relativize(file).toString().replace('\\', '/'))
              .filter(file -> file.endsWith(".class") && !file.contains("$"))
              .map(file -> file.replace(".class", "").replace('/', '.'))
              .forEach(names::add);
        } catch (IOException e) {
          throw new UncheckedIOException(e);
        }
      }
    }
    return names;
  }
}
