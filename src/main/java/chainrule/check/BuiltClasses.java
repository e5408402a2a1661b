package chainrule.check;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.JarURLConnection;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;

/**
 * The classes of the project by name, in folders and in jars: wherever they were built to. What
 * JUnit has for this makes a file system of a jar, and every start of the program would wait for
 * that.
 */
public final class BuiltClasses {

  private static final String ROOT = "chainrule";

  private BuiltClasses() {}

  /**
   * Finds classes; none of them is initialised.
   *
   * @param name what the whole name looks like
   * @return the classes, by name
   * @throws UncheckedIOException if a folder or a jar cannot be read
   */
  public static List<Class<?>> named(Pattern name) {
    return Holder.NAMES.stream()
        .filter(one -> name.matcher(one).matches())
        .<Class<?>>map(BuiltClasses::load)
        .toList();
  }

  private static Class<?> load(String name) {
    try {
      return Class.forName(name, false, BuiltClasses.class.getClassLoader());
    } catch (ClassNotFoundException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Looked for once, when first asked for. */
  private static final class Holder {
    static final List<String> NAMES = names();
  }

  private static List<String> names() {
    try {
      ClassLoader loader = BuiltClasses.class.getClassLoader();
      return Collections.list(loader.getResources(ROOT)).stream()
          .flatMap(BuiltClasses::files)
          .filter(file -> file.startsWith(ROOT + "/") && file.endsWith(".class"))
          .map(file -> file.substring(0, file.length() - ".class".length()).replace('/', '.'))
          .distinct()
          .sorted()
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Stream<String> files(URL root) {
    try {
      return root.openConnection() instanceof JarURLConnection jar
          ? jar.getJarFile().stream().map(ZipEntry::getName)
          : inFolder(Path.of(new URI(root.toString())));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }

  private static Stream<String> inFolder(Path root) throws IOException {
    try (Stream<Path> files = Files.walk(root)) {
      return files
          .map(file -> root.getParent().relativize(file).toString().replace('\\', '/'))
          .toList()
          .stream();
    }
  }
}
