package chainrule.grader.submission.layout;

import chainrule.grader.submission.DiskItem;
import chainrule.grader.submission.FileKind;
import chainrule.grader.submission.Item;
import chainrule.grader.submission.ZipItem;
import chainrule.text.Plain;
import chainrule.text.UnreadableException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** Opens what a platform delivered, a folder or the zip itself, and sees which platform it was. */
public final class Deliveries {

  /** How deep the class may lie under the folder that was given. */
  private static final int DEEPEST = 3;

  private final Optional<Layout> wanted;
  private final Predicate<Item> isOurs;
  private final Item root;

  private Deliveries(Item root, Optional<Layout> wanted, Predicate<Item> isOurs) {
    this.root = root;
    this.wanted = wanted;
    this.isOurs = isOurs;
  }

  /**
   * Opens a delivery. It is to be closed; no hand-in can be read any more then.
   *
   * @param path a folder, or a zip
   * @param wanted which layout it has; empty to have it guessed
   * @param out where the reports go, which is no submission if it lies in the folder
   * @return one hand-in a student
   * @throws UnreadableException if it cannot be read, or holds more than one class
   */
  public static Delivery open(Path path, Optional<Layout> wanted, Path out) {
    boolean isZip = Files.isRegularFile(path) && FileKind.isZip(path.toString());
    if (!isZip && !Files.isDirectory(path)) {
      throw new UnreadableException(
          path
              + " is not a readable folder; give one with a submission in each entry, or the"
              + " zip of a platform");
    }
    Item root = isZip ? ZipItem.open(path) : new DiskItem(path);
    return new Deliveries(root, wanted, item -> isSame(item, out)).find(root, "", 0);
  }

  private static boolean isSame(Item item, Path out) {
    try {
      return item instanceof DiskItem disk
          && Files.exists(out)
          && Files.isSameFile(disk.path(), out);
    } catch (IOException e) {
      return false;
    }
  }

  private Delivery find(Item folder, String inside, int depth) {
    List<Item> items = items(folder);
    List<Item> students = students(items);
    requireOneClass(folder, students);
    Optional<Layout> recognized =
        Layout.PLATFORMS.stream().filter(it -> fits(it, items)).findFirst();
    boolean isWrapper = students.size() == 1 && students.get(0).isFolder() && depth < DEEPEST;
    if (recognized.isEmpty() && isWrapper && wanted.filter(it -> it == Layout.PLAIN).isEmpty()) {
      Item only = students.get(0);
      Delivery deeper = find(only, only.name(), depth + 1);
      if (deeper.layout() != Layout.PLAIN || isClass(only)) {
        return deeper;
      }
    }
    return delivery(wanted.or(() -> recognized).orElse(Layout.PLAIN), items, inside);
  }

  private List<Item> items(Item folder) {
    try {
      return folder.items(Integer.MAX_VALUE).stream().filter(isOurs.negate()).toList();
    } catch (IOException e) {
      throw new UnreadableException(
          Plain.line(folder.name())
              + " is not a readable folder; give one with a submission in each entry");
    }
  }

  /** What may be a student's. */
  private static List<Item> students(List<Item> items) {
    return items.stream().filter(item -> !PlainLayout.isStray(item)).toList();
  }

  private static void requireOneClass(Item folder, List<Item> items) {
    List<String> exports =
        items.stream().map(Item::name).filter(it -> it.matches("assignment_\\d+_export")).toList();
    if (exports.size() > 1) {
      throw new UnreadableException(
          "%s holds %d exports, %s; give one of them"
              .formatted(
                  Plain.line(folder.name()),
                  exports.size(),
                  Plain.line(String.join(", ", exports))));
    }
  }

  /** Whether more than half of what may be a student's is called as the platform calls it. */
  private static boolean fits(Layout layout, List<Item> items) {
    List<Item> students = students(items);
    long named = students.stream().filter(it -> layout.piece(it, Info.NONE).isPresent()).count();
    return 2 * named > students.size();
  }

  /** What macOS keeps beside a file is called like the file, after these two characters. */
  private static boolean isOfTheSystem(Item item) {
    return item.name().startsWith("._");
  }

  private boolean isClass(Item folder) {
    return Wrapper.isAroundAClass(students(items(folder)));
  }

  /** What fits nothing was named by mistake, and would make a student of every entry. */
  private void requireFitting(Layout layout, List<Item> items, Info info) {
    List<Item> students = students(items);
    boolean isWanted = wanted.isPresent() && layout != Layout.PLAIN;
    if (isWanted
        && !students.isEmpty()
        && items.stream().allMatch(item -> layout.piece(item, info).isEmpty())) {
      throw new UnreadableException(
          "no entry is named the way %s names submissions; the first is %s; leave out the layout to"
                  .formatted(layout.name(), Plain.line(students.get(0).name()))
              + " have it guessed");
    }
  }

  private Delivery delivery(Layout layout, List<Item> items, String inside) {
    Info info = layout.info(items);
    requireFitting(layout, items, info);
    Students students = new Students();
    List<String> others = new ArrayList<>();
    for (Item item : items) {
      Optional<Piece> piece =
          isOfTheSystem(item)
              ? Optional.empty()
              : layout.piece(item, info).or(() -> Layout.PLAIN.piece(item, Info.NONE));
      piece.ifPresent(students::add);
      if (piece.isEmpty() || piece.get().isReceipt()) {
        others.add(Plain.line(item.name()));
      }
    }
    return new Delivery(layout, inside, students.handIns(), others, root);
  }
}
