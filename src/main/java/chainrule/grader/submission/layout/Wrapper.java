package chainrule.grader.submission.layout;

import chainrule.grader.submission.FileKind;
import chainrule.grader.submission.Item;
import java.io.IOException;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** A folder that may be around a class, or be the one student's of a class of one. */
final class Wrapper {

  private static final int DEEPEST = 4;
  private static final int MOST = 2000;

  private Wrapper() {}

  /**
   * Whether it holds submissions: zips, or folders of which two have an answer of the same name,
   * and nothing that looks as if all were one student's.
   *
   * @param items what lies in it, strays left out
   */
  static boolean isAroundAClass(List<Item> items) {
    boolean isOnes =
        items.stream()
            .map(it -> it.name().toLowerCase(Locale.ROOT))
            .anyMatch(it -> it.matches("src|answers|bin|out|pom\\.xml|.*\\.java"));
    if (isOnes || items.size() < 2) {
      return false;
    }
    return items.stream().map(Item::name).allMatch(FileKind::isZip) || share(items);
  }

  private static boolean share(List<Item> items) {
    Set<String> seen = new HashSet<>();
    for (Item item : items) {
      Set<String> own = new HashSet<>();
      collect(item, DEEPEST, own);
      if (!Collections.disjoint(seen, own)) {
        return true;
      }
      seen.addAll(own);
    }
    return false;
  }

  /** The names of the sources in a folder, as far as they matter here. */
  private static void collect(Item item, int depth, Set<String> names) {
    if (!item.isFolder()) {
      if (item.name().endsWith(".java")) {
        names.add(item.name());
      }
    } else if (depth > 0 && names.size() < MOST) {
      try {
        item.items(MOST).forEach(inside -> collect(inside, depth - 1, names));
      } catch (IOException e) {
        // whoever reads the submission says so
      }
    }
  }
}
