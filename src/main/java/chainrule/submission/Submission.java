package chainrule.submission;

import chainrule.data.UnreadableException;
import chainrule.exercise.Exercises;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileVisitOption;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/**
 * What a student hands in: a folder, a zip, or one {@code .java} file. Files whose name is that of
 * an exercise are its answers, in whichever folder they lie; all others are ignored, and listed.
 *
 * @param name what to call it in reports
 * @param answers the source of each answer, by the exercise's name
 * @param ignored the names of the files that belong to no exercise, sorted
 */
public record Submission(String name, SortedMap<String, String> answers, List<String> ignored) {

  private static final int MOST_FILES = 2000;
  private static final int MOST_BYTES = 1 << 20;

  /**
   * Reads a submission; nothing is written anywhere.
   *
   * @param path a folder, a zip, or a {@code .java} file
   * @return its answers
   * @throws UnreadableException if it is missing, too large, no text, or has two files of one name
   */
  public static Submission read(Path path) {
    String name = path.toAbsolutePath().normalize().getFileName().toString();
    Collector collector = new Collector(name);
    try {
      if (Files.isDirectory(path)) {
        readFolder(path, collector);
      } else if (!Files.isRegularFile(path)) {
        throw new UnreadableException(
            path + " does not exist; give a folder, a zip or a .java file");
      } else if (name.endsWith(".java")) {
        try (InputStream in = Files.newInputStream(path)) {
          collector.add(name, in);
        }
      } else if (name.toLowerCase().endsWith(".zip")) {
        readZip(path, collector);
      } else {
        throw new UnreadableException(path + " is neither a folder, a zip nor a .java file");
      }
    } catch (IOException e) {
      throw new UnreadableException(path + " cannot be read: " + e.getMessage());
    }
    return collector.submission();
  }

  private static void readFolder(Path folder, Collector collector) throws IOException {
    try (Stream<Path> files = Files.walk(folder, 10, new FileVisitOption[0])) {
      for (Path file : (Iterable<Path>) files.sorted()::iterator) {
        if (Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
          try (InputStream in = Files.newInputStream(file)) {
            collector.add(folder.relativize(file).toString(), in);
          }
        }
      }
    }
  }

  private static void readZip(Path path, Collector collector) throws IOException {
    try (ZipInputStream zip = new ZipInputStream(Files.newInputStream(path))) {
      boolean any = false;
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        any = true;
        if (!entry.isDirectory()) {
          collector.add(entry.getName(), zip);
        }
      }
      if (!any) {
        throw new UnreadableException(path + " is not a zip, or an empty one");
      }
    } catch (IllegalArgumentException e) {
      throw new UnreadableException(path + " has a file name that is not UTF-8");
    }
  }

  /** Takes files one by one and keeps the answers among them. */
  private static final class Collector {
    private final String name;
    private final SortedMap<String, String> answers = new TreeMap<>();
    private final List<String> ignored = new ArrayList<>();
    private int files;

    Collector(String name) {
      this.name = name;
    }

    void add(String path, InputStream in) throws IOException {
      if (++files > MOST_FILES) {
        throw new UnreadableException(name + " has more than " + MOST_FILES + " files");
      }
      String file = path.substring(Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\')) + 1);
      String exercise = file.replaceFirst("\\.java$", "");
      boolean isAnswer =
          file.endsWith(".java")
              && !path.contains("__MACOSX")
              && Exercises.all().stream().anyMatch(e -> e.name().equals(exercise));
      if (!isAnswer) {
        ignored.add(path);
        return;
      }
      byte[] bytes = in.readNBytes(MOST_BYTES + 1);
      if (bytes.length > MOST_BYTES) {
        throw new UnreadableException(name + ": " + path + " is larger than a megabyte");
      }
      if (answers.put(exercise, text(path, bytes)) != null) {
        throw new UnreadableException(name + " has more than one " + file + "; keep one of them");
      }
    }

    private String text(String path, byte[] bytes) {
      try {
        String text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
        return text.startsWith("\uFEFF") ? text.substring(1) : text;
      } catch (CharacterCodingException e) {
        throw new UnreadableException(name + ": " + path + " is not UTF-8 text; save it as UTF-8");
      }
    }

    Submission submission() {
      ignored.sort(null);
      return new Submission(name, answers, List.copyOf(ignored));
    }
  }
}
