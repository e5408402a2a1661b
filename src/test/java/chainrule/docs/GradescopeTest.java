package chainrule.docs;

import static org.assertj.core.api.Assertions.assertThat;

import chainrule.cli.Main;
import chainrule.grader.compilation.ClassPath;
import chainrule.grader.submission.layout.Classes;
import chainrule.testing.InFull;
import chainrule.testing.ResultsSchema;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import java.util.jar.Attributes;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Gradescope's script, under a root of its own, with the classes of this build as its jar. */
@DisabledOnOs(OS.WINDOWS)
class GradescopeTest {

  private static final Path SCRIPTS = Path.of("src/assembly/gradescope");

  @TempDir private Path root;

  @BeforeEach
  void unpack() throws IOException {
    Path source = Files.createDirectories(root.resolve("source"));
    Files.createDirectories(root.resolve("submission"));
    Files.writeString(
        source.resolve("settings.conf"),
        Files.readString(SCRIPTS.resolve("settings.conf"))
            .replace("EXERCISES=", "EXERCISES=Identity, Relu"));
    Manifest manifest = new Manifest();
    Attributes attributes = manifest.getMainAttributes();
    attributes.put(Attributes.Name.MANIFEST_VERSION, "1.0");
    attributes.put(Attributes.Name.MAIN_CLASS, Main.class.getName());
    attributes.put(
        Attributes.Name.CLASS_PATH,
        ClassPath.entries().stream()
            .map(e -> e.toUri().toString())
            .collect(Collectors.joining(" ")));
    try (OutputStream out = Files.newOutputStream(source.resolve("chainrule.jar"))) {
      new JarOutputStream(out, manifest).close();
    }
  }

  private String run() throws IOException, InterruptedException {
    ProcessBuilder builder =
        new ProcessBuilder("bash", SCRIPTS.resolve("run_autograder").toAbsolutePath().toString());
    builder.environment().put("AUTOGRADER_ROOT", root.toString());
    builder
        .environment()
        .put("PATH", root + "/bin:" + System.getProperty("java.home") + "/bin:/usr/bin:/bin");
    builder.redirectErrorStream(true).redirectOutput(root.resolve("stdout").toFile());
    Process process = builder.start();
    assertThat(process.waitFor(5, TimeUnit.MINUTES)).isTrue();
    return Files.readString(root.resolve("results/results.json"));
  }

  @InFull
  @Test
  void submission_isGraded_byTheSettings() throws Exception {
    Files.writeString(root.resolve("submission/Identity.java"), Classes.WRONG);
    String results = run();
    assertThat(ResultsSchema.complaints(results)).isEmpty();
    assertThat(results).contains("\"score\": 1,", "Identity.derivative", "Relu.value");
    assertThat(results).doesNotContain("Sigmoid", "hint:");
  }

  @Test
  void fault_hasNoScore() throws Exception {
    Files.delete(root.resolve("source/chainrule.jar"));
    assertThat(ResultsSchema.complaints(run())).containsExactly("there is no score");
  }

  /** As editors leave it, on Windows too. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "EXERCISES=Identity,Relu\nSEED=7\nHINTS=yes\n",
        "EXERCISES=Identity,Relu\nSEED=7\nHINTS=yes",
        "\uFEFFEXERCISES=Identity,Relu\r\n\r\nHINTS=Yes\r\nSEED=7",
        "HINTS = yes\n# of all\n  EXERCISES = \"Identity, Relu\"\nSEED = '7'\n"
      })
  void settings_areRead_asEditorsLeaveThem(String settings) throws Exception {
    assertThat(arguments(settings)).endsWith("--seed 7 --only Identity,Relu --hints");
  }

  @ParameterizedTest
  @ValueSource(strings = {"EXERCISE=Relu", "EXERCISES: Relu", "HINTS=maybe", "seed=7"})
  void settingThatIsNotKnown_isNotPassedOver(String settings) throws Exception {
    assertThat(arguments("SEED=7\n" + settings + "\n")).isEmpty();
    assertThat(ResultsSchema.complaints(Files.readString(root.resolve("results/results.json"))))
        .containsExactly("there is no score");
    assertThat(Files.readString(root.resolve("stdout"))).contains("settings.conf: " + settings);
  }

  /** What the script would have started. */
  private String arguments(String settings) throws Exception {
    Files.writeString(root.resolve("source/settings.conf"), settings);
    Path java = Files.createDirectories(root.resolve("bin")).resolve("java");
    Path seen = root.resolve("seen");
    Files.writeString(java, "#!/bin/bash\necho \"$@\" >" + seen + "\n");
    assertThat(java.toFile().setExecutable(true)).isTrue();
    run();
    return Files.exists(seen) ? Files.readString(seen).strip() : "";
  }
}
