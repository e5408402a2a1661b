package chainrule.grader.compilation;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.jar.Attributes;
import java.util.jar.JarFile;
import java.util.jar.Manifest;
import java.util.stream.Collectors;

/**
 * The class path that this program runs on, however it was started: by Maven inside its own JVM, by
 * a test runner, or from a jar. Compilers and forked programs are given the same one.
 */
public final class ClassPath {

  private ClassPath() {}

  /**
   * The folders and jars, in the order in which classes are looked up.
   *
   * @return absolute paths that exist, each one once; a jar is followed by those that its manifest
   *     names
   * @throws UncheckedIOException if a jar cannot be read
   */
  public static List<Path> entries() {
    return Holder.ENTRIES;
  }

  /** Looked up once: jars are opened for it. */
  private static final class Holder {
    static final List<Path> ENTRIES =
        entries(ClassPath.class.getClassLoader(), System.getProperty("java.class.path"));
  }

  /**
   * The same as one text, as {@code java -cp} takes it.
   *
   * @return the entries with the system's separator between them
   * @throws UncheckedIOException if a jar cannot be read
   */
  public static String text() {
    return entries().stream().map(Path::toString).collect(Collectors.joining(File.pathSeparator));
  }

  /** From the URLs of the loader if it has any, else from the text of a class path. */
  static List<Path> entries(ClassLoader loader, String text) {
    Set<Path> entries = new LinkedHashSet<>();
    if (loader instanceof URLClassLoader) {
      for (URL url : ((URLClassLoader) loader).getURLs()) {
        add(URI.create(url.toString()), entries);
      }
    } else {
      for (String entry : text.split(File.pathSeparator)) {
        add(Path.of(entry).toUri(), entries);
      }
    }
    return new ArrayList<>(entries);
  }

  /** Like the JVM, passes over what is no file and what does not exist. */
  private static void add(URI uri, Set<Path> entries) {
    if (!"file".equals(uri.getScheme())) {
      return;
    }
    Path path = Path.of(uri).toAbsolutePath().normalize();
    if (!Files.exists(path) || !entries.add(path) || !path.toString().endsWith(".jar")) {
      return;
    }
    for (String named : manifestClassPath(path)) {
      add(path.toUri().resolve(named), entries);
    }
  }

  /** The manifest's own class path: URLs relative to the jar, with blanks in between. */
  private static String[] manifestClassPath(Path jar) {
    try (JarFile file = new JarFile(jar.toFile())) {
      Manifest manifest = file.getManifest();
      String named =
          manifest == null
              ? null
              : manifest.getMainAttributes().getValue(Attributes.Name.CLASS_PATH);
      return named == null || named.isBlank() ? new String[0] : named.trim().split("\\s+");
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + jar, e);
    }
  }
}
