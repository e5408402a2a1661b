package chainrule.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * The README's map of the house is the house: every package is on it, and imports only point up.
 */
class PackageOrderTest {

  private static final Path MAIN = Path.of("src/main/java");
  private static final Path EXERCISES = Path.of("src/exercise/java");
  private static final Path TESTS = Path.of("src/test/java");
  private static final Pattern ROW = Pattern.compile("(?m)^\\| (`chainrule\\.[^|]*) \\|");
  private static final Pattern NAME = Pattern.compile("`(chainrule[.\\w]+)`");
  private static final Pattern IMPORT =
      Pattern.compile("(?m)^import (?:static )?(chainrule(?:\\.[a-z]\\w*)+)\\.");
  private static final Pattern IMPORTED_CLASS =
      Pattern.compile("(?m)^import (?:static )?(chainrule(?:\\.[a-z]\\w*)+\\.[A-Z]\\w*)");

  @Test
  void everyPackage_isOnTheMap() throws IOException {
    Set<String> packages = new TreeSet<>();
    for (Path source : sources(MAIN)) {
      packages.add(packageOf(source));
    }
    assertThat(map()).containsExactlyInAnyOrderElementsOf(packages);
  }

  @Test
  void importsOnlyPointUpTheMap() throws IOException {
    List<String> map = map();
    List<String> down = new ArrayList<>();
    for (Path source : sources(MAIN)) {
      int own = map.indexOf(packageOf(source));
      for (String imported : found(IMPORT, Files.readString(source))) {
        if (map.indexOf(imported) > own) {
          down.add(source + " imports " + imported);
        }
      }
    }
    assertThat(down).isEmpty();
  }

  @Test
  void exercisesNeedNoneOfTheOtherTests() throws IOException {
    Set<String> tests = new TreeSet<>();
    for (Path test : sources(TESTS)) {
      tests.add(TESTS.relativize(test).toString().replaceAll("[\\\\/]", ".").replace(".java", ""));
    }
    List<String> needed = new ArrayList<>();
    for (Path source : sources(EXERCISES)) {
      for (String imported : found(IMPORTED_CLASS, Files.readString(source))) {
        if (tests.contains(imported)) {
          needed.add(source + " imports " + imported);
        }
      }
    }
    assertThat(tests).isNotEmpty();
    assertThat(needed).isEmpty();
  }

  /** One name for one thing, over all three source roots. */
  @Test
  void noTwoFilesAreCalledTheSame() throws IOException {
    List<String> names = new ArrayList<>();
    for (Path root : List.of(MAIN, EXERCISES, TESTS)) {
      sources(root).stream()
          .map(file -> file.getFileName().toString())
          .filter(name -> !name.equals("package-info.java"))
          .forEach(names::add);
    }
    assertThat(names).doesNotHaveDuplicates();
  }

  private static List<String> map() throws IOException {
    return found(ROW, Files.readString(Path.of("README.md"))).stream()
        .flatMap(row -> found(NAME, row).stream())
        .toList();
  }

  private static List<Path> sources(Path root) throws IOException {
    try (Stream<Path> files = Files.walk(root)) {
      return files.filter(file -> file.toString().endsWith(".java")).sorted().toList();
    }
  }

  private static String packageOf(Path source) {
    return MAIN.relativize(source.getParent()).toString().replace('\\', '.').replace('/', '.');
  }

  private static List<String> found(Pattern pattern, String text) {
    return pattern.matcher(text).results().map((MatchResult match) -> match.group(1)).toList();
  }
}
