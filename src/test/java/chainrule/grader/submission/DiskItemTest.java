package chainrule.grader.submission;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import chainrule.text.UnreadableException;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Names that are no text in the machine's language, as an old archive leaves them. */
class DiskItemTest {

  @TempDir private Path folder;

  @Test
  void namesThatLookAlike_stayApart_orTheLanguageIsToBlame() throws IOException {
    List<DiskItem> items = new ArrayList<>();
    for (String bytes : List.of("M%FCller", "M%F6ller", "M%EF%BF%BDller", "M%25FCller")) {
      items.add(new DiskItem(created(bytes)));
    }
    if (System.getProperty("sun.jnu.encoding").equalsIgnoreCase("UTF-8")) {
      assertThat(items)
          .extracting(DiskItem::name)
          .containsExactly("M%FCller\uFFFD", "M%F6ller\uFFFD", "M%EF%BF%BDller\uFFFD", "M%FCller");
    } else {
      assertThatThrownBy(() -> items.get(0).name())
          .isInstanceOf(UnreadableException.class)
          .hasMessageEndingWith("set LC_ALL=C.UTF-8 and run the same again");
    }
  }

  /** Only some systems let a name be any bytes. */
  private Path created(String bytes) throws IOException {
    try {
      return Files.createDirectory(Path.of(URI.create(folder.toUri() + bytes)));
    } catch (IllegalArgumentException e) {
      return Assumptions.abort("this system has no such names");
    }
  }
}
