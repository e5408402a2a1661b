package chainrule.cli;

import chainrule.text.Wrapped;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.net.JarURLConnection;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * One number of the notes, worked out in prose and in code.
 *
 * @param name the file's name without its ending, {@code 01-one-neuron}
 * @param title the first heading
 * @param text the whole file, Markdown
 */
public record WorkedExample(String name, String title, String text) {

  private static final String FOLDER = "worked-examples";
  private static final String ENDING = ".md";

  /**
   * All of them, as they travel with the program, in a folder or in its jar.
   *
   * @return by number
   * @throws IllegalStateException if the program was built without them
   * @throws UncheckedIOException if they cannot be read
   */
  public static List<WorkedExample> all() {
    URL folder = WorkedExample.class.getResource("/" + FOLDER);
    if (folder == null) {
      throw new IllegalStateException("the worked examples are missing from this build");
    }
    try {
      if (!folder.getProtocol().equals("jar")) {
        return in(Path.of(folder.toURI()));
      }
      URL jar = ((JarURLConnection) folder.openConnection()).getJarFileURL();
      try (FileSystem files = FileSystems.newFileSystem(Path.of(jar.toURI()))) {
        return in(files.getPath(FOLDER));
      }
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + folder, e);
    } catch (URISyntaxException e) {
      throw new IllegalStateException("cannot read " + folder, e);
    }
  }

  /** Those in one folder, which need not be the program's own. */
  static List<WorkedExample> in(Path folder) throws IOException {
    List<Path> files;
    try (Stream<Path> listed = Files.list(folder)) {
      files = listed.filter(f -> f.toString().endsWith(ENDING)).sorted().toList();
    }
    List<WorkedExample> examples = new ArrayList<>();
    for (Path file : files) {
      String name = file.getFileName().toString();
      examples.add(of(name.substring(0, name.length() - ENDING.length()), Files.readString(file)));
    }
    return examples;
  }

  private static WorkedExample of(String name, String text) {
    String title =
        text.lines()
            .filter(l -> l.startsWith("# "))
            .map(l -> l.substring(2))
            .findFirst()
            .orElse(name);
    return new WorkedExample(name, title, text.replace("\r\n", "\n"));
  }

  /**
   * The one that is called this.
   *
   * @param name the number, the title in the file's name, or both: {@code 01}, {@code one-neuron}
   *     or {@code 01-one-neuron}
   * @return the example, or nothing
   */
  public static Optional<WorkedExample> find(String name) {
    return all().stream().filter(example -> example.isCalled(name)).findFirst();
  }

  /** What they are called behind their numbers. */
  static List<String> names() {
    return all().stream().map(example -> example.name.replaceFirst("^\\d+-", "")).toList();
  }

  private boolean isCalled(String asked) {
    String twoDigits = asked.matches("\\d") ? "0" + asked : asked;
    return asked.equals(name) || List.of(name.split("-", 2)).contains(twoDigits);
  }

  /**
   * Prints the name and the title of each example, one a line.
   *
   * @param out where to
   */
  public static void list(PrintStream out) {
    List<WorkedExample> all = all();
    int width = all.stream().mapToInt(example -> example.name.length()).max().orElse(0);
    for (WorkedExample example : all) {
      String name = example.name + " ".repeat(width - example.name.length() + 2);
      out.println(Wrapped.beside(name, example.title));
    }
  }

  /**
   * The file's place in the project, for messages.
   *
   * @return {@code worked-examples/01-one-neuron.md}
   */
  public String file() {
    return FOLDER + "/" + name + ENDING;
  }

  /**
   * Runs the example: its prose, its code, and after each piece of code what that prints when it is
   * run now, in place of what the file says. While the two agree, the result is the file.
   *
   * @return Markdown
   * @throws IllegalStateException if its code does not compile or throws; the message begins with
   *     file and line
   */
  public String run() {
    return ran().stream().map(MarkdownBlock::markdown).collect(Collectors.joining());
  }

  /** The pieces of {@link #run()}. */
  List<MarkdownBlock> ran() {
    List<MarkdownBlock> blocks = MarkdownBlock.parse(file(), text);
    try (JavaFences fences = new JavaFences()) {
      for (int i = 0; i < blocks.size(); i++) {
        if (blocks.get(i).is("java")) {
          show(fences.run(blocks.get(i)), blocks, i);
        }
      }
    }
    return blocks;
  }

  private void show(String printed, List<MarkdownBlock> blocks, int code) {
    int output = MarkdownBlock.outputOf(blocks, code);
    int line = blocks.get(output < 0 ? code : output).line();
    MarkdownBlock now = new MarkdownBlock(file(), line, "text", printed);
    if (output >= 0) {
      blocks.set(output, now);
    } else {
      blocks.add(code + 1, now);
    }
  }
}
