package chainrule.grader.submission;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;

class ZipArchiveTest {

  /** Whatever ends the program while it reads, nothing of the zip is left on the disk. */
  @Test
  @DisabledOnOs(OS.WINDOWS) // where an open file keeps its name until it is closed
  void zipInMemory_hasNoFileWithAName_whileItIsRead() throws IOException {
    for (Charset names : new Charset[] {StandardCharsets.UTF_8, Charset.forName("IBM437")}) {
      byte[] zip = zip(names);
      try (ZipArchive archive = ZipArchive.open(zip)) {
        ZipEntry entry = archive.entries().get(0);
        assertThat(ZipArchive.name(entry)).isEqualTo("Lösung.java");
        assertThat(archive.read(entry, 1 << 20)).hasSizeGreaterThan(100_000);
        assertThat(temporary(zip.length)).isEmpty();
      }
    }
  }

  /** Of a length that no other program's zip has. */
  private static byte[] zip(Charset names) throws IOException {
    byte[] content = new byte[100_000 + (int) (ProcessHandle.current().pid() % 100_000)];
    new Random(1).nextBytes(content);
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream out = new ZipOutputStream(bytes, names)) {
      out.putNextEntry(new ZipEntry("Lösung.java"));
      out.write(content);
    }
    return bytes.toByteArray();
  }

  private static List<Path> temporary(long size) throws IOException {
    Path folder = Path.of(System.getProperty("java.io.tmpdir"));
    try (Stream<Path> files = Files.list(folder)) {
      return files
          .filter(file -> file.getFileName().toString().matches("chainrule.*\\.zip"))
          .filter(file -> file.toFile().length() == size)
          .toList();
    }
  }
}
