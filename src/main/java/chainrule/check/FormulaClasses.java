package chainrule.check;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The classes that hold formulas, found where they were built to; none has to be registered. */
public final class FormulaClasses {

  /** Their packages under {@code chainrule}, in the order in which they teach. */
  public static final List<String> PACKAGES =
      List.of(
          "calculus",
          "activation",
          "loss",
          "neuron",
          "network",
          "graph",
          "regularization",
          "data",
          "training");

  /** Static methods only. */
  private FormulaClasses() {}

  /**
   * Finds them all.
   *
   * @return the public types, by package, then by name
   */
  public static List<Class<?>> all() {
    return Holder.ALL;
  }

  /**
   * The formulas of a class: what tests may call, and what an answer has to have.
   *
   * @param type a formula class, or an answer
   * @return its public static methods, in no order
   */
  public static Stream<Method> formulas(Class<?> type) {
    return Stream.of(type.getDeclaredMethods())
        .filter(method -> !method.isSynthetic())
        .filter(method -> Modifier.isPublic(method.getModifiers()))
        .filter(method -> Modifier.isStatic(method.getModifiers()));
  }

  /** Looked for once, when first asked for. */
  private static final class Holder {
    static final List<String> FILES = files();
    static final List<Class<?>> ALL = PACKAGES.stream().flatMap(FormulaClasses::in).toList();
  }

  private static Stream<Class<?>> in(String name) {
    Pattern file = Pattern.compile("chainrule/" + name + "/[^/]+\\.class");
    return Holder.FILES.stream()
        .filter(path -> file.matcher(path).matches())
        .map(path -> path.substring(0, path.length() - ".class".length()).replace('/', '.'))
        .sorted()
        .<Class<?>>map(FormulaClasses::load)
        .filter(type -> Modifier.isPublic(type.getModifiers()));
  }

  private static Class<?> load(String name) {
    try {
      return Class.forName(name, false, FormulaClasses.class.getClassLoader());
    } catch (ClassNotFoundException e) {
      throw new IllegalStateException(e);
    }
  }

  /** What was built together with this class, into a folder or a jar. */
  private static List<String> files() {
    try {
      Path built =
          Path.of(FormulaClasses.class.getProtectionDomain().getCodeSource().getLocation().toURI());
      return Files.isDirectory(built) ? inFolder(built) : inJar(built);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }

  private static List<String> inFolder(Path built) throws IOException {
    try (Stream<Path> files = Files.walk(built)) {
      return files.map(file -> built.relativize(file).toString().replace('\\', '/')).toList();
    }
  }

  private static List<String> inJar(Path built) throws IOException {
    try (JarFile jar = new JarFile(built.toFile())) {
      return jar.stream().map(JarEntry::getName).toList();
    }
  }
}
