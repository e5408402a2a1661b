package chainrule.data;

import chainrule.text.Nearest;
import chainrule.text.Plain;
import chainrule.text.UnreadableException;
import java.io.IOException;
import java.nio.file.FileVisitOption;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Where in a folder the files are: archives and programs put them one or two folders down. */
final class IdxFolder {

  private static final int DEEPEST = 2;

  private final Path folder;
  private final List<Path> files;

  IdxFolder(Path folder) {
    this.folder = folder;
    this.files = files(folder);
  }

  /** Whether the pictures to learn from are there under the names of this set. */
  boolean has(IdxNames set) {
    return find(set.images("train")).isPresent();
  }

  /** The file under one of its names, here or further down; the nearest one, then by name. */
  Path file(List<String> names) {
    return find(names).orElseThrow(() -> missing(names.get(0)));
  }

  /** The same, if it is there; it may be gzipped. */
  Optional<Path> find(List<String> names) {
    return files.stream()
        .filter(file -> names.contains(file.getFileName().toString().replaceFirst("\\.gz$", "")))
        .findFirst();
  }

  /** A note if a file lies in a subfolder. */
  Optional<String> place(Path file) {
    Path parent = file.getParent();
    return parent.equals(folder)
        ? Optional.empty()
        : Optional.of("found in " + Plain.line(folder.relativize(parent).toString()));
  }

  private UnreadableException missing(String name) {
    Optional<String> nearly =
        files.stream()
            .map(file -> file.getFileName().toString())
            .filter(file -> isNearly(file, name))
            .sorted()
            .findFirst();
    return new UnreadableException(
        "%s has no file %s%s"
            .formatted(
                folder,
                name,
                nearly
                    .map(file -> "; is it %s? Rename that one".formatted(Plain.line(file)))
                    .orElse(
                        name.endsWith(".csv")
                            ? "; put it beside the other table"
                            : "; put the four MNIST files there, gzipped or not")));
  }

  /** The name with something after it, as browsers add it, or misspelt. */
  private static boolean isNearly(String file, String name) {
    String start = name.replaceFirst("[-.]idx.*|\\.csv$", "");
    return file.startsWith(start) || Nearest.to(file, List.of(name)).isPresent();
  }

  /** Ordinary files, those of this folder first; a folder that cannot be opened is skipped. */
  private static List<Path> files(Path folder) {
    List<Path> files = new ArrayList<>();
    Visit visit = new Visit(folder, files);
    try {
      Files.walkFileTree(folder, Set.of(FileVisitOption.FOLLOW_LINKS), 1 + DEEPEST, visit);
    } catch (IOException e) {
      throw new UnreadableException(folder + " cannot be read: " + UnreadableException.reason(e));
    }
    files.sort(Comparator.comparingInt(Path::getNameCount).thenComparing(Path::compareTo));
    return files;
  }

  /** Skips what cannot be opened, unless it is the folder itself. */
  private static final class Visit extends SimpleFileVisitor<Path> {

    private final Path folder;
    private final List<Path> files;

    Visit(Path folder, List<Path> files) {
      this.folder = folder;
      this.files = files;
    }

    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
      if (attributes.isRegularFile()) {
        files.add(file);
      }
      return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFileFailed(Path file, IOException e) throws IOException {
      if (file.equals(folder)) {
        throw e;
      }
      return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult postVisitDirectory(Path shut, IOException e) {
      return FileVisitResult.CONTINUE;
    }
  }
}
