package chainrule.grader.submission;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * A file or a folder on the disk.
 *
 * @param path where it is
 */
public record DiskItem(Path path) implements Item {

  @Override
  public String name() {
    return String.valueOf(path.toAbsolutePath().normalize().getFileName());
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
