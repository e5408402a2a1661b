package chainrule.grader.submission.layout;

import chainrule.grader.submission.Item;
import chainrule.grader.submission.Submission.Part;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** GitHub Classroom: a clone for each student, {@code assignment-user} with {@code .git} in it. */
final class GitHubClassroom implements Layout {

  private static final int ENOUGH = 10_000;

  @Override
  public String name() {
    return "github";
  }

  @Override
  public Optional<Piece> piece(Item item, Info info) {
    if (!item.isFolder() || !isClone(item)) {
      return Optional.empty();
    }
    List<String> keys = info.of(item.name()).keys();
    return Optional.of(Piece.of(item.name(), "", new Part(item, "")).known(keys));
  }

  private static boolean isClone(Item folder) {
    try {
      return folder.items(ENOUGH).stream().anyMatch(item -> item.name().equals(".git"));
    } catch (IOException e) {
      return false;
    }
  }

  /** What stands after the beginning that all clones share is the name of the user. */
  @Override
  public Info info(List<Item> items) {
    List<String> clones =
        items.stream()
            .filter(Item::isFolder)
            .map(Item::name)
            .filter(n -> !n.startsWith("."))
            .toList();
    int length = SharedBeginning.of(clones, '-').length();
    Map<String, Info.Student> students = new HashMap<>();
    clones.forEach(
        it -> students.put(it, new Info.Student("", List.of(it, it.substring(length)), null)));
    return new Info(students);
  }
}
