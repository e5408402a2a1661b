package chainrule.grader.submission;

import chainrule.text.Plain;
import chainrule.text.UnreadableException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * A file or a folder on disk.
 *
 * @param path where it is
 */
public record DiskItem(Path path) implements Item {

  /** What a text has in place of what is none. */
  private static final String REPLACEMENT = "\uFFFD";

  /**
   * Its name; one that is no text in this language setting, or looks as if it were none, shows its
   * bytes, so that no two names are alike.
   *
   * @throws UnreadableException if it is the language setting that is to blame
   */
  @Override
  public String name() {
    Path last = path.toAbsolutePath().normalize().getFileName();
    String name = String.valueOf(last);
    if (!name.contains(REPLACEMENT)) {
      return name;
    }
    if (!System.getProperty("sun.jnu.encoding", "UTF-8").equalsIgnoreCase("UTF-8")) {
      throw new UnreadableException(
          Plain.line(name)
              + " cannot be read as a name in this language setting; set LC_ALL=C.UTF-8 and run"
              + " the same again");
    }
    String bytes = path.toAbsolutePath().normalize().toUri().getRawPath().replaceFirst("/$", "");
    return bytes.substring(bytes.lastIndexOf('/') + 1) + REPLACEMENT;
  }

  @Override
  public Kind kind() {
    if (Files.isSymbolicLink(path)) {
      return Kind.LINK;
    }
    boolean isFile = Files.isRegularFile(path, LinkOption.NOFOLLOW_LINKS);
    return Files.isDirectory(path) ? Kind.FOLDER : isFile ? Kind.FILE : Kind.OTHER;
  }

  @Override
  public List<Item> items(int most) throws IOException {
    try (Stream<Path> entries = Files.list(path)) {
      return entries
          .limit(most)
          .<Item>map(DiskItem::new)
          .sorted(Comparator.comparing(Item::name))
          .toList();
    }
  }

  @Override
  public byte[] bytes(int most) throws IOException {
    try (InputStream in = Files.newInputStream(path, LinkOption.NOFOLLOW_LINKS)) {
      return in.readNBytes(most + 1);
    }
  }
}
