package chainrule.grader.submission.layout;

import chainrule.grader.submission.Item;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** How one platform packs what a class handed in. */
public interface Layout {

  /** Every platform that is known; what none of them packed is plain. */
  List<Layout> PLATFORMS =
      List.of(
          new Moodle(),
          new Canvas(),
          new Blackboard(),
          new Brightspace(),
          new Gradescope(),
          new GitHubClassroom());

  /** Each entry is a submission. */
  Layout PLAIN = new PlainLayout();

  /**
   * What the layout is called.
   *
   * @return one word in small letters
   */
  String name();

  /**
   * Whom an item belongs to.
   *
   * @param item a file or folder that lies at the top of a delivery
   * @param info what the platform's own files beside it say
   * @return whose it is; empty if this platform did not name it
   */
  Optional<Piece> piece(Item item, Info info);

  /**
   * What the platform's own files say of the class.
   *
   * @param items all that lies at the top of a delivery
   * @return by file or folder, or by student
   */
  default Info info(List<Item> items) {
    return Info.NONE;
  }

  /**
   * Of which zone the times are that it tells.
   *
   * @return empty if they are on the clock of the place
   */
  default Optional<ZoneId> zone() {
    return Optional.empty();
  }

  /**
   * Finds a layout.
   *
   * @param name its name; case does not matter
   * @return the layout, if there is one of that name
   */
  static Optional<Layout> named(String name) {
    return all().filter(layout -> layout.name().equalsIgnoreCase(name)).findFirst();
  }

  /**
   * What to say of a name that no layout has.
   *
   * @param name another name
   * @return words that go on after "takes"
   */
  static String oneOf(String name) {
    String known = all().map(Layout::name).collect(Collectors.joining(", "));
    return "one of %s, not %s".formatted(known, name);
  }

  /**
   * All of them.
   *
   * @return the platforms, and the plain one
   */
  static Stream<Layout> all() {
    return Stream.concat(PLATFORMS.stream(), Stream.of(PLAIN));
  }
}
