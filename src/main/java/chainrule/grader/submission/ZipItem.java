package chainrule.grader.submission;

import chainrule.text.Plain;
import chainrule.text.UnreadableException;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;

/** A file or a folder in the zip that a platform gave; the zip stays as it is. */
public final class ZipItem implements Item, AutoCloseable {

  private final ZipArchive zip;
  private final String name;
  private final ZipEntry entry;
  private final List<ZipItem> items = new ArrayList<>();
  private final Map<String, ZipItem> folders = new HashMap<>();

  private ZipItem(ZipArchive zip, String name, ZipEntry entry) {
    this.zip = zip;
    this.name = name;
    this.entry = entry;
  }

  /**
   * Opens a zip.
   *
   * @param path where it is
   * @return its top folder, which closes the zip
   * @throws UnreadableException if it is no zip, or is damaged
   */
  public static ZipItem open(Path path) {
    try {
      ZipArchive zip = ZipArchive.open(path);
      ZipItem root = new ZipItem(zip, new DiskItem(path).name(), null);
      zip.entries().forEach(root::add);
      return root;
    } catch (IOException | IllegalArgumentException e) {
      throw new UnreadableException(
          "%s is not a readable zip; download it again, or unpack it and give the folder"
              .formatted(Plain.line(path.toString())));
    }
  }

  private void add(ZipEntry added) {
    String path = ZipArchive.path(added.getName());
    ZipItem folder = this;
    int start = 0;
    for (int slash = path.indexOf('/'); slash >= 0; slash = path.indexOf('/', start)) {
      folder = folder.folder(path.substring(start, slash));
      start = slash + 1;
    }
    if (start < path.length()) {
      folder.items.add(new ZipItem(zip, path.substring(start), added));
    }
  }

  private ZipItem folder(String called) {
    return folders.computeIfAbsent(
        called,
        it -> {
          ZipItem folder = new ZipItem(zip, it, null);
          items.add(folder);
          return folder;
        });
  }

  @Override
  public String name() {
    return name;
  }

  @Override
  public Kind kind() {
    return entry == null ? Kind.FOLDER : Kind.FILE;
  }

  @Override
  public List<Item> items(int most) {
    return items.stream().<Item>map(it -> it).sorted(Comparator.comparing(Item::name)).toList();
  }

  @Override
  public byte[] bytes(int most) throws IOException {
    return zip.read(entry, most);
  }

  @Override
  public void close() {
    try {
      zip.close();
    } catch (IOException e) {
      // it was only read
    }
  }
}
