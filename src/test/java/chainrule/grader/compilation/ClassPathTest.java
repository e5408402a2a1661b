package chainrule.grader.compilation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.jar.Attributes;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ClassPathTest {

  @TempDir Path dir;

  @Test
  void entries_ofThisRun_holdTheProgramTheTestsAndThePackages() throws Exception {
    assertThat(ClassPath.entries())
        .contains(
            home(ClassPath.class),
            home(ClassPathTest.class),
            home(org.junit.jupiter.api.Test.class))
        .allMatch(Path::isAbsolute)
        .doesNotHaveDuplicates();
  }

  @Test
  void entries_ofAUrlClassLoader_areItsUrlsInTheirOrder() throws Exception {
    Path first = Files.createDirectory(dir.resolve("with a blank"));
    Path second = Files.createDirectory(dir.resolve("second"));
    URL[] urls = {first.toUri().toURL(), second.toUri().toURL(), new URL("http://example.org/")};
    try (URLClassLoader loader = new URLClassLoader(urls)) {
      assertThat(ClassPath.entries(loader, "elsewhere")).containsExactly(first, second);
    }
  }

  @Test
  void entries_ofAJarThatNamesOthers_holdThoseToo() throws Exception {
    Path folder = Files.createDirectory(dir.resolve("a folder"));
    Path inner = jar("inner.jar", "a%20folder/ missing.jar outer.jar");
    Path outer = jar("outer.jar", "inner.jar");
    assertThat(ClassPath.entries(null, outer.toString())).containsExactly(outer, inner, folder);
  }

  @Test
  void entries_passOverWhatDoesNotExist() {
    String text = dir.resolve("missing") + File.pathSeparator + dir;
    assertThat(ClassPath.entries(null, text)).containsExactly(dir);
  }

  private Path jar(String name, String classPath) throws IOException {
    Manifest manifest = new Manifest();
    manifest.getMainAttributes().put(Attributes.Name.MANIFEST_VERSION, "1.0");
    manifest.getMainAttributes().put(Attributes.Name.CLASS_PATH, classPath);
    Path jar = dir.resolve(name);
    new JarOutputStream(Files.newOutputStream(jar), manifest).close();
    return jar;
  }

  private static Path home(Class<?> type) throws Exception {
    return Path.of(type.getProtectionDomain().getCodeSource().getLocation().toURI());
  }
}
