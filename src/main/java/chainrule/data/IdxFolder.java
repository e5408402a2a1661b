package chainrule.data;

import chainrule.text.Nearest;
import chainrule.text.Plain;
import chainrule.text.UnreadableException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Where in a folder the files are: archives and programs lay them one or two folders down. */
final class IdxFolder {

  private static final int DEEPEST = 2;

  private final Path folder;

  IdxFolder(Path folder) {
    this.folder = folder;
  }

  /** The file under one of its names, here or further down; the nearest one, then by name. */
  Path file(String name, String kind) {
    List<String> names = new ArrayList<>();
    for (String each : List.of(name + "-" + kind + "-ubyte", name + "." + kind + "-ubyte")) {
      names.addAll(List.of(each, each + ".gz"));
    }
    List<Path> files = files();
    return files.stream()
        .filter(file -> names.contains(file.getFileName().toString()))
        .findFirst()
        .orElseThrow(() -> missing(names.get(0), files));
  }

  private UnreadableException missing(String name, List<Path> files) {
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
                    .orElse("; put the four MNIST files there, gzipped or not")));
  }

  /** The same with something behind it, as browsers put it, or with a slip. */
  private static boolean isNearly(String file, String name) {
    String start = name.substring(0, name.indexOf('-', name.indexOf('-') + 1));
    return file.startsWith(name)
        || file.startsWith(start)
        || Nearest.to(file, List.of(name)).isPresent();
  }

  /** Ordinary files, those of this folder first. */
  private List<Path> files() {
    try (Stream<Path> all = Files.walk(folder, 1 + DEEPEST)) {
      return all.filter(Files::isRegularFile)
          .sorted(Comparator.comparingInt(Path::getNameCount).thenComparing(Path::compareTo))
          .toList();
    } catch (IOException e) {
      throw new UnreadableException(folder + " cannot be read");
    }
  }
}
