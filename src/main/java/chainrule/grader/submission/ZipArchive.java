package chainrule.grader.submission;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.CRC32;
import java.util.zip.CheckedInputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

/** A zip as the JDK reads it, with what it leaves out: old names, and the checksum of each file. */
final class ZipArchive implements AutoCloseable {

  /** The code page in which Windows writes names that are not marked as UTF-8. */
  static final Charset OLD_NAMES =
      Charset.isSupported("IBM437") ? Charset.forName("IBM437") : StandardCharsets.ISO_8859_1;

  private final ZipFile zip;

  private ZipArchive(ZipFile zip) {
    this.zip = zip;
  }

  static ZipArchive open(Path path) throws IOException {
    try {
      return new ZipArchive(new ZipFile(path.toFile(), StandardCharsets.UTF_8));
    } catch (ZipException e) {
      return new ZipArchive(new ZipFile(path.toFile(), OLD_NAMES));
    }
  }

  /** In the order of its directory. */
  List<ZipEntry> entries() {
    return zip.stream().<ZipEntry>map(entry -> entry).toList();
  }

  /**
   * With slashes between folders, whichever system packed it, and without the folder "." itself.
   */
  static String path(String name) {
    return name.replace('\\', '/').replaceAll("(?<![^/])\\./", "");
  }

  /** What a file holds; one byte more than asked for, if there are more. */
  byte[] read(ZipEntry entry, int most) throws IOException {
    try (InputStream in = zip.getInputStream(entry)) {
      return checked(in, entry.getSize(), entry.getCrc(), most);
    }
  }

  /** One byte more than asked for, if there are more; what is read to its end is what it was. */
  static byte[] checked(InputStream in, long size, long sum, int most) throws IOException {
    CheckedInputStream summed = new CheckedInputStream(in, new CRC32());
    byte[] bytes = summed.readNBytes(most + 1);
    boolean whole = bytes.length == size && summed.getChecksum().getValue() == sum;
    if (bytes.length <= most && !whole) {
      throw new ZipException("its size or its checksum does not match");
    }
    return bytes;
  }

  @Override
  public void close() throws IOException {
    zip.close();
  }
}
