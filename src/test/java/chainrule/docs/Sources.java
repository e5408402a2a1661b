package chainrule.docs;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Where the source of a class lies, as a page in {@code docs} links to it. */
final class Sources {

  private static final List<Path> ROOTS =
      List.of(Path.of("src/main/java"), Path.of("src/exercise/java"), Path.of("src/test/java"));

  /** By simple name; what reads the notes comes before what grades. */
  private static final Map<String, String> LINKS = links();

  private Sources() {}

  static boolean isThere(String type) {
    return LINKS.containsKey(type);
  }

  /** The link's target; where there is no such class, where it should be. */
  static String of(String type) {
    return LINKS.getOrDefault(type, "../src/main/java/chainrule/" + type + ".java");
  }

  /** The whole link. */
  static String link(String type) {
    return "[`%s`](%s)".formatted(type, of(type));
  }

  private static Map<String, String> links() {
    Map<String, String> links = new TreeMap<>();
    for (Path root : ROOTS) {
      try (Stream<Path> files = Files.walk(root)) {
        files
            .map(file -> file.toString().replace('\\', '/'))
            .filter(file -> file.endsWith(".java"))
            .sorted()
            .forEach(
                file ->
                    links.merge(
                        file.replaceFirst(".*/", "").replace(".java", ""),
                        "../" + file,
                        (first, second) -> first.contains("/grader/") ? second : first));
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
    return links;
  }
}
