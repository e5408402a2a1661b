package chainrule.grader.submission;

import chainrule.text.Plain;
import chainrule.text.UnreadableException;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Map;
import java.util.TreeMap;

/** Reads a folder: first every name, then the answers; no link is followed. */
final class FolderReader extends SimpleFileVisitor<Path> {

  private final Path folder;
  private final Intake intake;
  private final Map<String, Path> files = new TreeMap<>();

  private FolderReader(Path folder, Intake intake) {
    this.folder = folder;
    this.intake = intake;
  }

  static void read(Path folder, Intake intake) throws IOException {
    Path root = folder.toRealPath();
    FolderReader reader = new FolderReader(root, intake);
    Files.walkFileTree(root, reader);
    for (Map.Entry<String, Path> file : reader.files.entrySet()) {
      if (!intake.isAnswer(file.getKey())) {
        continue;
      }
      try (InputStream in = Files.newInputStream(file.getValue(), LinkOption.NOFOLLOW_LINKS)) {
        intake.answer(file.getKey(), in.readNBytes(Intake.MOST_BYTES + 1));
      } catch (IOException e) {
        throw reader.unreadable(file.getValue());
      }
    }
  }

  @Override
  public FileVisitResult preVisitDirectory(Path path, BasicFileAttributes attributes) {
    if (path.equals(folder)) {
      return FileVisitResult.CONTINUE;
    }
    intake.requireSafe(name(path));
    if (path.getFileName().toString().startsWith(".")) {
      intake.ignore(name(path) + "/"); // what tools keep for themselves
      return FileVisitResult.SKIP_SUBTREE;
    }
    return FileVisitResult.CONTINUE;
  }

  @Override
  public FileVisitResult visitFile(Path path, BasicFileAttributes attributes) {
    intake.requireSafe(name(path));
    if (attributes.isSymbolicLink()) {
      throw intake.refused("has a link in it, " + Plain.line(name(path)) + "; put the file there");
    }
    if (!attributes.isRegularFile()) {
      throw intake.refused("has " + Plain.line(name(path)) + ", which is no ordinary file");
    }
    files.put(name(path), path);
    return FileVisitResult.CONTINUE;
  }

  @Override
  public FileVisitResult visitFileFailed(Path path, IOException e) {
    throw unreadable(path);
  }

  private UnreadableException unreadable(Path path) {
    return path.equals(folder)
        ? intake.refused("cannot be read; may the grader open the folder?")
        : intake.refused("has " + Plain.line(name(path)) + ", which cannot be read");
  }

  private String name(Path path) {
    return folder.relativize(path).toString().replace(File.separatorChar, '/');
  }
}
