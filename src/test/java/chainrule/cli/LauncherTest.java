package chainrule.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The script that runs the program, with a Java that only tells what it was asked. */
@DisabledOnOs(OS.WINDOWS)
class LauncherTest {

  private static final String SHELL = "/bin/sh";
  private static final Path SCRIPT = Path.of("/usr/bin/script"); // gives what it runs a terminal

  @TempDir private Path root;

  private final Map<String, String> environment = new HashMap<>();
  private Path home;
  private Path tools;

  @BeforeEach
  void lay() throws IOException {
    home = root.resolve("a project");
    tools = Files.createDirectories(root.resolve("tools"));
    Files.createDirectories(home.resolve("src/bin"));
    Files.createDirectories(home.resolve("target"));
    Files.copy(Path.of("src/bin/chainrule"), home.resolve("src/bin/chainrule"));
    Files.createFile(home.resolve("target/chainrule.jar"));
    for (String tool : new String[] {"dirname", "find", "head", "readlink", "stty", "touch"}) {
      Path own = Path.of("/bin", tool);
      script(tools.resolve(tool), "exec " + (Files.exists(own) ? own : "/usr" + own) + " \"$@\"");
    }
    script(tools.resolve("java"), "echo java \"$@\"");
    environment.put("PATH", tools.toString());
  }

  private static void script(Path file, String line) throws IOException {
    Files.createDirectories(file.getParent());
    Files.writeString(file, "#!" + SHELL + "\n" + line + "\n");
    assertThat(file.toFile().setExecutable(true)).isTrue();
  }

  private Run run(Path folder, String launcher) throws IOException, InterruptedException {
    return run(folder, launcher, "list");
  }

  private Run run(Path folder, String first, String second)
      throws IOException, InterruptedException {
    ProcessBuilder builder = new ProcessBuilder(SHELL, first, second).directory(folder.toFile());
    builder.environment().clear();
    builder.environment().putAll(environment);
    builder
        .redirectOutput(root.resolve("out").toFile())
        .redirectError(root.resolve("err").toFile());
    return new Run(
        builder.start().waitFor(),
        Files.readString(root.resolve("out"), StandardCharsets.UTF_8),
        Files.readString(root.resolve("err"), StandardCharsets.UTF_8));
  }

  private void assertFound(Run run) {
    assertThat(run.err()).isEmpty();
    assertThat(run.exitCode()).isZero();
    assertThat(run.out()).endsWith("-jar " + home + "/target/chainrule.jar list\n");
  }

  @Test
  void program_isFound_fromAnyFolder_whateverCdpathSays() throws Exception {
    assertFound(run(root, home + "/src/bin/chainrule"));
    assertFound(run(home, "src/bin/chainrule"));
    environment.put("CDPATH", ".:" + root);
    assertFound(run(home, "src/bin/chainrule"));
  }

  @Test
  void program_isFound_throughLinks() throws Exception {
    Path bin = Files.createDirectories(root.resolve("own/bin"));
    Files.createSymbolicLink(bin.resolve("c"), home.resolve("src/bin/chainrule"));
    Files.createSymbolicLink(bin.resolve("chainrule"), Path.of("c"));
    assertFound(run(root, bin + "/chainrule"));
    assertFound(run(bin, "./chainrule"));
  }

  @Test
  void java_isThatOfJavaHome_ifItHasOne() throws Exception {
    script(root.resolve("jdk/bin/java"), "echo other \"$@\"");
    environment.put("JAVA_HOME", root + "/jdk");
    assertThat(run(home, "src/bin/chainrule").out()).startsWith("other ");
    Files.delete(tools.resolve("java"));
    assertThat(run(home, "src/bin/chainrule").out()).startsWith("other ");
    script(tools.resolve("java"), "echo java \"$@\"");
    environment.put("JAVA_HOME", root + "/gone");
    assertFound(run(home, "src/bin/chainrule"));
  }

  @Test
  void whatIsMissing_isToldInOneLine() throws Exception {
    Files.delete(home.resolve("target/chainrule.jar"));
    Run run = run(home, "src/bin/chainrule");
    assertThat(run.exitCode()).isEqualTo(Command.UNREADABLE);
    assertThat(run.err())
        .startsWith("chainrule: there is no mvn here; install Maven")
        .hasLineCount(1);
    Files.delete(tools.resolve("java"));
    run = run(home, "src/bin/chainrule");
    assertThat(run.exitCode()).isEqualTo(Command.UNREADABLE);
    assertThat(run.err())
        .startsWith("chainrule: there is no java here; install a JDK, 17 or later")
        .hasLineCount(1);
  }

  @Test
  void jar_isBuilt_whenItIsNotThere() throws Exception {
    Files.delete(home.resolve("target/chainrule.jar"));
    script(tools.resolve("mvn"), "echo mvn \"$@\"");
    Run run = run(home, "src/bin/chainrule");
    assertThat(run.out()).startsWith("java ").doesNotContain("mvn");
    assertThat(run.err())
        .contains("building Chainrule", "mvn -q -f " + home + "/pom.xml package -DskipTests");
  }

  @ParameterizedTest
  @CsvSource({"40, 40", "100, 100", "250, 100", "0, 0"})
  void width_isThatOfTheTerminal_upToWhatCanBeRead(String terminal, String told) throws Exception {
    assumeTrue(Files.exists(SCRIPT));
    script(tools.resolve("java"), "echo columns $COLUMNS");
    script(
        root.resolve("inside"),
        "stty cols %s rows 10; unset COLUMNS; exec %s '%s/src/bin/chainrule'"
            .formatted(terminal, SHELL, home));
    assertThat(run(root, "-c", "exec %s -qec '%s/inside' /dev/null".formatted(SCRIPT, root)).out())
        .isEqualToNormalizingNewlines("columns " + told + "\n");
  }
}
