package chainrule.grader.allowlist;

import chainrule.grader.compilation.ClassPath;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import javax.tools.FileObject;
import javax.tools.ForwardingJavaFileManager;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileManager;
import javax.tools.JavaFileManager.Location;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;

/**
 * The snippets of the allow-list's tests as another compiler translates them, kept in an archive:
 * {@code honest/NUMBER/CLASS} and {@code refused/NUMBER/CLASS}, in the order of the snippets, with
 * the source that they were made from.
 */
final class ClassesOfAnotherJava {

  private static final Path FOLDER = Path.of("src/test/resources/allowlist");

  private static final String SOURCE = "Sigmoid.java";

  private ClassesOfAnotherJava() {}

  /**
   * Makes the archives of the Java that runs this: once in the language that answers are written
   * in, once in its own.
   */
  public static void main(String[] args) throws IOException {
    int own = Runtime.version().feature();
    for (int release : List.of(17, own)) {
      Path archive = FOLDER.resolve("javac-%d-release-%d.zip".formatted(own, release));
      Files.write(archive, archive(release));
      System.out.println("written: " + archive);
    }
  }

  private static byte[] archive(int release) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      for (String kind : List.of("honest", "refused")) {
        int number = 0;
        for (String source : CheckedAnswerTest.sources(kind + ".txt")) {
          Map<String, byte[]> files = compiled(source, release);
          files.put(SOURCE, source.getBytes(StandardCharsets.UTF_8));
          for (Map.Entry<String, byte[]> file : files.entrySet()) {
            ZipEntry entry = new ZipEntry(kind + "/" + number + "/" + file.getKey());
            entry.setTime(0);
            zip.putNextEntry(entry);
            zip.write(file.getValue());
          }
          number++;
        }
      }
    }
    return bytes.toByteArray();
  }

  private static Map<String, byte[]> compiled(String source, int release) {
    Map<String, byte[]> classes = new TreeMap<>();
    JavaCompiler javac = ToolProvider.getSystemJavaCompiler();
    JavaFileManager files =
        new ForwardingJavaFileManager<JavaFileManager>(
            javac.getStandardFileManager(null, null, null)) {
          @Override
          public JavaFileObject getJavaFileForOutput(
              Location location, String name, JavaFileObject.Kind kind, FileObject sibling) {
            return new SimpleJavaFileObject(URI.create("memory:///" + name), kind) {
              @Override
              public ByteArrayOutputStream openOutputStream() {
                return new ByteArrayOutputStream() {
                  @Override
                  public void close() {
                    classes.put(name, toByteArray());
                  }
                };
              }
            };
          }
        };
    JavaFileObject unit =
        new SimpleJavaFileObject(URI.create("memory:///Sigmoid.java"), JavaFileObject.Kind.SOURCE) {
          @Override
          public CharSequence getCharContent(boolean ignoreEncodingErrors) {
            return source;
          }
        };
    String level = Integer.toString(release);
    List<String> options = new ArrayList<>(List.of("-proc:none", "-parameters", "-g", "-nowarn"));
    options.addAll(List.of("-source", level, "-target", level, "-classpath", ClassPath.text()));
    if (!javac.getTask(Writer.nullWriter(), files, null, options, null, List.of(unit)).call()) {
      throw new IllegalStateException("does not compile: " + source);
    }
    return classes;
  }

  /** What a compiler made of the snippets of a kind: their number, and the classes by name. */
  static Map<Integer, Map<String, byte[]>> read(Path archive, String kind) {
    Map<Integer, Map<String, byte[]>> snippets = files(archive, kind);
    snippets.values().forEach(files -> files.remove(SOURCE));
    return snippets;
  }

  /** The sources of a kind that an archive was made from, in their order. */
  static List<String> sources(Path archive, String kind) {
    return files(archive, kind).values().stream()
        .map(files -> new String(files.getOrDefault(SOURCE, new byte[0]), StandardCharsets.UTF_8))
        .toList();
  }

  private static Map<Integer, Map<String, byte[]>> files(Path archive, String kind) {
    Map<Integer, Map<String, byte[]>> snippets = new TreeMap<>();
    try (ZipInputStream zip =
        new ZipInputStream(new ByteArrayInputStream(Files.readAllBytes(archive)))) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        String[] parts = entry.getName().split("/");
        if (parts[0].equals(kind)) {
          snippets
              .computeIfAbsent(Integer.valueOf(parts[1]), number -> new TreeMap<>())
              .put(parts[2], zip.readAllBytes());
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return snippets;
  }

  /** The archives that are kept. */
  static List<Path> archives() throws IOException {
    try (var files = Files.list(FOLDER)) {
      return files.filter(file -> file.toString().endsWith(".zip")).sorted().toList();
    }
  }
}
