package chainrule.grader.classroom;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

/** Names of strangers become names of folders. */
class FolderNamesTest {

  @Test
  void plainName_staysAsItIs() {
    List<String> plain = List.of("ada", "bob.zip", "Smith, Ann_123 (2)", "a@b.org", "Sigmoid.java");
    assertThat(FolderNames.of(plain))
        .allSatisfy((name, folder) -> assertThat(folder).isEqualTo(name));
  }

  @Test
  void nameThatDiffersOnlyInCase_getsDigits() {
    Map<String, String> folders = FolderNames.of(List.of("Ada", "ada", "bob"));
    assertThat(folders.get("bob")).isEqualTo("bob");
    assertThat(folders.get("Ada")).matches("Ada~[0-9a-f]{8}");
    assertThat(folders.get("ada")).matches("ada~[0-9a-f]{8}");
  }

  @Test
  void nameOfOurs_orOfAnOldSystem_isNotTaken() {
    List<String> names =
        List.of(
            "..",
            ".",
            "",
            "GRADES.csv",
            "index.html",
            ".chainrule",
            "con",
            "Nul.zip",
            "a.",
            "a ",
            "AUX",
            "prn.txt",
            "com1",
            "lpt9.java",
            "moodle-feedback.zip",
            "canvas.csv");
    assertThat(FolderNames.of(names).values())
        .allMatch(folder -> folder.matches("[A-Za-z0-9_-]*~[0-9a-f]{8}"))
        .doesNotHaveDuplicates();
  }

  @Test
  void longName_isCut_toAHundredLetters() {
    String hundred = "x".repeat(100);
    assertThat(FolderNames.of(List.of(hundred))).containsEntry(hundred, hundred);
    String longer = "x".repeat(101);
    assertThat(FolderNames.of(List.of(longer)).get(longer)).matches("x{90}~[0-9a-f]{8}");
  }

  @Property(tries = 300)
  void anyNames_getSafeFolders_thatNoOtherHas(@ForAll Set<String> names) {
    Map<String, String> folders = FolderNames.of(names);
    Set<String> caseless =
        folders.values().stream().map(f -> f.toLowerCase(Locale.ROOT)).collect(Collectors.toSet());
    assertThat(caseless).hasSameSizeAs(new HashSet<>(names));
    assertThat(folders.values())
        .allMatch(f -> f.matches("[A-Za-z0-9_ .,()+@=~-]{1,110}") && !f.startsWith("."));
  }
}
