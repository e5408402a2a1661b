package chainrule.grader.submission;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.CRC32;
import java.util.zip.CheckedInputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

/** A zip as the JDK reads it, with what it leaves out: old names, and the checksum of each file. */
final class ZipArchive implements AutoCloseable {

  private final ZipFile zip;

  private ZipArchive(ZipFile zip) {
    this.zip = zip;
  }

  /** How a zip is opened whose names are written in some way. */
  private interface Opening {
    ZipFile with(Charset names) throws IOException;
  }

  static ZipArchive open(Path path) throws IOException {
    return open(names -> new ZipFile(path.toFile(), names));
  }

  /** By way of a file that has no name any more when it is read, come what may. */
  static ZipArchive open(byte[] bytes) throws IOException {
    return open(names -> unnamed(bytes, names));
  }

  private static ZipFile unnamed(byte[] bytes, Charset names) throws IOException {
    Path file = Files.createTempFile("chainrule", ".zip");
    try {
      Files.write(file, bytes);
      return new ZipFile(file.toFile(), ZipFile.OPEN_READ | ZipFile.OPEN_DELETE, names);
    } catch (IOException | RuntimeException e) {
      Files.deleteIfExists(file);
      throw e;
    }
  }

  /** Names are UTF-8, or the old code page that Windows writes. */
  private static ZipArchive open(Opening zip) throws IOException {
    try {
      return new ZipArchive(zip.with(StandardCharsets.UTF_8));
    } catch (ZipException e) {
      boolean known = Charset.isSupported("IBM437");
      Charset old = known ? Charset.forName("IBM437") : StandardCharsets.ISO_8859_1;
      return new ZipArchive(zip.with(old));
    }
  }

  /** In the order of its directory. */
  List<ZipEntry> entries() {
    return zip.stream().<ZipEntry>map(entry -> entry).toList();
  }

  /** Folders in the name stand between slashes, whichever system packed it. */
  static String name(ZipEntry entry) {
    return entry.getName().replace('\\', '/');
  }

  /** One byte more than asked for, if there are more; what is read to its end is what it was. */
  byte[] read(ZipEntry entry, int most) throws IOException {
    CheckedInputStream in = new CheckedInputStream(zip.getInputStream(entry), new CRC32());
    try (in) {
      byte[] bytes = in.readNBytes(most + 1);
      boolean whole = bytes.length == entry.getSize() && sum(in) == entry.getCrc();
      if (bytes.length <= most && !whole) {
        throw new ZipException("its size or its checksum is another one");
      }
      return bytes;
    }
  }

  private static long sum(CheckedInputStream in) {
    return in.getChecksum().getValue();
  }

  @Override
  public void close() throws IOException {
    zip.close();
  }
}
