package chainrule.docs;

import static org.assertj.core.api.Assertions.assertThat;

import chainrule.grader.compilation.ClassPath;
import java.io.IOException;
import java.io.StringWriter;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.platform.engine.discovery.DiscoverySelectors;
import org.junit.platform.launcher.core.LauncherDiscoveryRequestBuilder;
import org.junit.platform.launcher.core.LauncherFactory;
import org.junit.platform.launcher.listeners.SummaryGeneratingListener;

/** The softplus on the page about extending compiles as it stands there, and its test passes. */
class ExtendingTest {

  private static final Path PAGE = Path.of("docs/extending.md");
  private static final Pattern SOURCE =
      Pattern.compile("(?s)```text\n(package chainrule\\.activation;.*?)```");
  private static final String TEST = "chainrule.activation.SoftplusTest";

  @TempDir Path dir;

  @Test
  void theSoftplusOfThePage_isWhole() throws Exception {
    List<Path> files = written();
    assertThat(compiled(files)).isEmpty();
    URL[] classes = {dir.toUri().toURL()};
    try (URLClassLoader loader = new URLClassLoader(classes, getClass().getClassLoader())) {
      SummaryGeneratingListener listener = new SummaryGeneratingListener();
      LauncherFactory.create()
          .execute(
              LauncherDiscoveryRequestBuilder.request()
                  .selectors(DiscoverySelectors.selectClass(loader.loadClass(TEST)))
                  .configurationParameter("jqwik.database", dir.resolve("runs").toString())
                  .build(),
              listener);
      assertThat(listener.getSummary().getTestsSucceededCount()).isEqualTo(5);
      assertThat(listener.getSummary().getTotalFailureCount()).isZero();
    }
  }

  @Test
  void itsMistakes_areAsManyAsAnExerciseNeeds() throws IOException {
    assertThat(Files.readString(PAGE).split("@Mistake\\(")).hasSizeGreaterThan(3);
  }

  /** The class, and its test with the mistakes. */
  private List<Path> written() throws IOException {
    List<String> sources =
        SOURCE.matcher(Files.readString(PAGE)).results().map(found -> found.group(1)).toList();
    assertThat(sources).hasSize(2);
    return List.of(
        Files.writeString(dir.resolve("Softplus.java"), sources.get(0)),
        Files.writeString(dir.resolve("SoftplusTest.java"), sources.get(1)));
  }

  /** What the compiler says. */
  private String compiled(List<Path> files) throws IOException {
    StringWriter said = new StringWriter();
    JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    try (StandardJavaFileManager manager = compiler.getStandardFileManager(null, null, null)) {
      List<String> options =
          List.of("-proc:none", "-Xlint:all", "-cp", ClassPath.text(), "-d", dir.toString());
      compiler
          .getTask(said, manager, null, options, null, manager.getJavaFileObjectsFromPaths(files))
          .call();
    }
    return said.toString();
  }
}
