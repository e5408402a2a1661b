package chainrule.docs;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The last line of every page: the one before, the index, the one after, in the order in which the
 * index lists them. The pages of the docs are one row, the worked examples another.
 */
final class Navigation {

  private static final Pattern LINK = Pattern.compile("\\[([^\\]]+)\\]\\(([^)#]+\\.md)\\)");
  private static final Pattern OLD = Pattern.compile("\n+---\n\n[^\n]*\\[[^\n]*\n*\\z");
  private static final String EXAMPLES = "../worked-examples/";

  private Navigation() {}

  /** A page that the index leads to. */
  private record Listed(String title, String target) {

    /** From the project's folder. */
    String path() {
      return target.startsWith("../") ? target.substring(3) : "docs/" + target;
    }

    String name() {
      return target.substring(target.lastIndexOf('/') + 1);
    }
  }

  /** Adds every listed page with its last line; what a page is made of already stays. */
  static void addTo(Map<String, String> files, Path project) throws IOException {
    List<Listed> all =
        LINK.matcher(Files.readString(project.resolve("docs/README.md")))
            .results()
            .map(link -> new Listed(link.group(1), link.group(2)))
            .distinct()
            .toList();
    addRow(
        all.stream().filter(it -> !it.target.contains("/")).toList(),
        "[the docs](README.md)",
        files,
        project);
    addRow(
        all.stream().filter(it -> it.target.startsWith(EXAMPLES)).toList(),
        "[all examples](../docs/README.md#worked-examples)",
        files,
        project);
  }

  private static void addRow(
      List<Listed> row, String index, Map<String, String> files, Path project) throws IOException {
    for (int i = 0; i < row.size(); i++) {
      String path = row.get(i).path();
      String text =
          files.containsKey(path) ? files.get(path) : Files.readString(project.resolve(path));
      Listed before = i == 0 ? null : row.get(i - 1);
      Listed after = i == row.size() - 1 ? null : row.get(i + 1);
      files.put(path, without(text) + "\n---\n\n" + line(before, index, after) + "\n");
    }
  }

  /** A page without its last line. */
  static String without(String text) {
    return OLD.matcher(text).replaceFirst("\n");
  }

  private static String line(Listed before, String index, Listed after) {
    List<String> parts = new ArrayList<>();
    Stream.ofNullable(before).map(it -> link("← " + label(it), it)).forEach(parts::add);
    parts.add(index);
    Stream.ofNullable(after).map(it -> link(label(it) + " →", it)).forEach(parts::add);
    return String.join(" · ", parts);
  }

  private static String link(String label, Listed page) {
    return "[" + label + "](" + page.name() + ")";
  }

  /** An example's title may tell a number that its neighbour does not print. */
  private static String label(Listed page) {
    return page.target.startsWith(EXAMPLES)
        ? page.title.replaceFirst(" -?\\d+\\.\\d+$", "")
        : page.title;
  }
}
