package chainrule.grader.submission.layout;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import chainrule.text.UnreadableException;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What platforms deliver becomes one hand-in a student. */
class DeliveriesTest {

  @TempDir private Path folder;

  private Delivery open(Path path) {
    return Deliveries.open(path, Optional.empty(), folder.resolve("out"));
  }

  private Delivery open(Packed packed) throws IOException {
    return open(packed.into(folder.resolve("class")));
  }

  private static List<String> labels(Delivery delivery) {
    return delivery.handIns().stream().map(HandIn::label).toList();
  }

  @ParameterizedTest
  @ValueSource(strings = {"moodle", "canvas", "plain"})
  void reportsOfAnEarlierRun_areNobodys(String name) throws IOException {
    Path path = Classes.all().get(name).into(folder.resolve("class"));
    Files.createDirectories(path.resolve("grades/.chainrule"));
    Files.writeString(path.resolve("grades/grades.csv"), "submission,score\n");
    try (Delivery delivery = open(path)) {
      assertThat(delivery.layout().name()).isEqualTo(name);
      assertThat(labels(delivery)).hasSize(6).doesNotContain("grades");
      assertThat(delivery.others()).contains("grades");
    }
  }

  static Stream<String> layouts() {
    return Layout.all().map(Layout::name);
  }

  @ParameterizedTest
  @MethodSource("layouts")
  void thePageAboutGrading_showsWhatItDelivers(String name) throws IOException {
    assertThat(Files.readString(Path.of("docs/grading.md")).lines())
        .as("lines of docs/grading.md that begin with %s, and then say what it delivers", name)
        .filteredOn(line -> line.matches(name + " {2,}\\S.*"))
        .isNotEmpty();
  }

  @ParameterizedTest
  @MethodSource("layouts")
  void eachStudentIsOne_andWhatCountsIsTaken_fromTheFolderAndFromTheZip(String name)
      throws IOException {
    Packed packed = Classes.all().get(name);
    assertThat(packed).as("the class as %s packs it, in Classes", name).isNotNull();
    Path zip = Files.write(folder.resolve("delivery.zip"), packed.zip());
    try (Delivery fromFolder = open(packed);
        Delivery fromZip = open(zip)) {
      for (Delivery delivery : List.of(fromFolder, fromZip)) {
        assertThat(delivery.layout().name()).isEqualTo(name);
        assertThat(delivery.handIns()).hasSize(6);
        for (HandIn handIn : delivery.handIns()) {
          assertThat(handIn.read().answers())
              .as(handIn.label())
              .containsOnlyKeys("Identity")
              .containsEntry("Identity", Classes.RIGHT);
        }
      }
      assertThat(labels(fromZip)).isEqualTo(labels(fromFolder));
      assertThat(fromZip.others()).isEqualTo(fromFolder.others());
    }
  }

  @Test
  void labels_areTheNamesWithTheNumbers() throws IOException {
    try (Delivery delivery = open(Classes.all().get("moodle"))) {
      assertThat(labels(delivery))
          .containsExactly(
              "Kim Berg (101)",
              "Kim Stone (102)",
              "Late (104)",
              "Twice (103)",
              "Zip (105)",
              "Zoë Müller (106)");
      assertThat(delivery.others()).containsExactly("desktop.ini");
      assertThat(delivery.handIns().get(0).read().ignored())
          .containsExactly("onlinetext/onlinetext.html");
    }
  }

  @Test
  void keysOfAnEntry_areItsNames_aFilesAlsoWithoutItsEnding() throws IOException {
    Packed packed = new Packed().file("kim.berg/L1.java", "").file("zoe.java", "");
    try (Delivery delivery = open(packed)) {
      assertThat(delivery.handIns().get(0).keys()).containsOnly("kim.berg");
      assertThat(delivery.handIns().get(1).keys()).containsExactly("zoe.java", "zoe");
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"blackboard", "brightspace", "gradescope"})
  void times_areRead_whereTheLayoutHasThem(String name) throws IOException {
    try (Delivery delivery = open(Classes.all().get(name))) {
      LocalDateTime deadline = LocalDateTime.of(2026, 11, 22, 0, 0);
      Set<String> late =
          delivery.handIns().stream()
              .filter(handIn -> handIn.time().orElseThrow().isAfter(deadline))
              .map(HandIn::name)
              .collect(Collectors.toSet());
      assertThat(late).containsExactly("Late");
    }
  }

  @Test
  void whatMacOsLeavesBesideAHandIn_isNobodys() throws IOException {
    Packed packed =
        Classes.all()
            .get("moodle")
            .file("._Kim Berg_101_assignsubmission_file_/Identity.java", "x")
            .file("._Kim Berg_101_assignsubmission_file_", "x");
    try (Delivery delivery = open(Files.write(folder.resolve("m.zip"), packed.zip()))) {
      assertThat(delivery.handIns()).hasSize(6);
      assertThat(delivery.others()).contains("._Kim Berg_101_assignsubmission_file_");
    }
  }

  /** As the tar of macOS and Windows packs a folder. */
  @Test
  void folderItself_isNoFolderOfItsOwn_inADelivery() throws IOException {
    Packed packed =
        new Packed()
            .file("./", "")
            .file("./Kim Berg_101_assignsubmission_file_/Identity.java", "")
            .file("./Kim Stone_102_assignsubmission_file_/Identity.java", "");
    try (Delivery delivery = open(Files.write(folder.resolve("m.zip"), packed.zip()))) {
      assertThat(labels(delivery)).containsExactly("Kim Berg (101)", "Kim Stone (102)");
    }
  }

  @Test
  void strayFiles_areNoStudents_andAreListed() throws IOException {
    Packed packed =
        new Packed()
            .file("student-a/Identity.java", "")
            .file("Homework 1_student-a_attempt_2026-11-20-10-11-12.txt", "")
            .file("index.html", "")
            .file("submission_metadata.yml", "")
            .file("Identity.java.txt", "");
    try (Delivery delivery = open(packed)) {
      assertThat(delivery.layout()).isEqualTo(Layout.PLAIN);
      assertThat(labels(delivery)).containsExactly("Identity.java.txt", "student-a");
      assertThat(delivery.others()).hasSize(3).contains("index.html");
    }
  }

  @Test
  void strangerAmongThem_keepsARow() throws IOException {
    Packed packed = Classes.all().get("moodle").file("by mail/Identity.java", Classes.RIGHT);
    try (Delivery delivery = open(packed)) {
      assertThat(delivery.layout().name()).isEqualTo("moodle");
      assertThat(labels(delivery)).hasSize(7).contains("by mail");
    }
  }

  @Test
  void layoutThatIsNamed_isTaken() throws IOException {
    Path path = Classes.all().get("canvas").into(folder.resolve("class"));
    try (Delivery delivery = Deliveries.open(path, Layout.named("PLAIN"), folder.resolve("out"))) {
      assertThat(delivery.layout()).isEqualTo(Layout.PLAIN);
      assertThat(delivery.handIns()).hasSize(7);
    }
    try (Delivery delivery = Deliveries.open(path, Layout.named("Canvas"), folder.resolve("out"))) {
      assertThat(delivery.layout().name()).isEqualTo("canvas");
      assertThat(delivery.handIns()).hasSize(6);
    }
    Packed inside = new Packed().file("hw1/ada/L1.java", "").file("hw1/bob/L1.java", "");
    Path around = inside.into(folder.resolve("around"));
    try (Delivery delivery = Deliveries.open(around, Layout.named("plain"), folder)) {
      assertThat(labels(delivery)).containsExactly("hw1");
    }
    assertThat(Layout.named("email")).isEmpty();
  }

  @Test
  void layoutThatFitsNothing_isRefused() throws IOException {
    Path path = Classes.all().get("moodle").into(folder.resolve("class"));
    for (String name : List.of("canvas", "blackboard", "brightspace", "gradescope", "github")) {
      assertThatThrownBy(() -> Deliveries.open(path, Layout.named(name), folder.resolve("out")))
          .isInstanceOf(UnreadableException.class)
          .hasMessageContaining(
              "no entry is named the way " + name + " names submissions; the first is K")
          .hasMessageEndingWith("; leave out the layout to have it guessed");
    }
  }

  @Test
  void whatCannotBeOpened_isOneLine() throws IOException {
    Path zip = Files.writeString(folder.resolve("x.zip"), "no zip");
    for (Path path : List.of(zip, folder.resolve("none"), Files.createFile(folder.resolve("a")))) {
      assertThatThrownBy(() -> open(path))
          .isInstanceOf(UnreadableException.class)
          .hasMessageContaining("readable")
          .message()
          .doesNotContain("\n");
    }
  }

  @Test
  void folderAroundTheClass_isLookedInto_oneOfAStudentIsNot() throws IOException {
    Packed packed =
        new Packed().file("hw1/ada/Identity.java", "").file("hw1/bob/work/Identity.java", "");
    try (Delivery delivery = open(packed)) {
      assertThat(delivery.inside()).isEqualTo("hw1");
      assertThat(labels(delivery)).containsExactly("ada", "bob");
    }
    Packed zips = new Packed().zip("hw1/ada.zip", "L1.java", "").zip("hw1/bob.zip", "L2.java", "");
    try (Delivery delivery = open(zips.into(folder.resolve("zips")))) {
      assertThat(labels(delivery)).containsExactly("ada.zip", "bob.zip");
    }
    Packed one = new Packed().file("ada/loss/L1.java", "").file("ada/activation/Relu.java", "");
    Packed twice = new Packed().file("ada/Src/L1.java", "").file("ada/backup/L1.java", "");
    for (Packed ones : List.of(one, twice)) {
      try (Delivery delivery = open(Files.write(folder.resolve("one.zip"), ones.zip()))) {
        assertThat(labels(delivery)).containsExactly("ada");
      }
    }
  }

  @Test
  void foldersAroundTheClass_areThreeAtMost() throws IOException {
    String kim = "Kim Berg_101_assignsubmission_file_/L1.java";
    try (Delivery delivery = open(new Packed().file("a/b/c/" + kim, ""))) {
      assertThat(delivery.inside()).isEqualTo("c");
      assertThat(labels(delivery)).containsExactly("Kim Berg (101)");
    }
    Packed deep = new Packed().file("a/b/c/d/" + kim, "");
    try (Delivery delivery = open(deep.into(folder.resolve("deep")))) {
      assertThat(labels(delivery)).containsExactly("a");
    }
  }

  /** Programs of Windows write names in the old code page, and some list the folders. */
  @Test
  void zipOfOldNames_andOfFolders_isRead() throws IOException {
    Path zip = folder.resolve("class.zip");
    try (ZipOutputStream out =
        new ZipOutputStream(Files.newOutputStream(zip), Charset.forName("IBM437"))) {
      for (String name : List.of("hw/", "hw/Zoë/", "hw/Zoë/L1.java", "hw/Kim/", "hw/Kim/L1.java")) {
        out.putNextEntry(new ZipEntry(name));
      }
    }
    try (Delivery delivery = open(zip)) {
      assertThat(labels(delivery)).containsExactly("Kim", "Zoë");
      assertThat(delivery.handIns()).allMatch(it -> it.read().ignored().isEmpty());
    }
  }

  /** In a table each is one line. */
  @Test
  void namesThatLookAlikeWhereTheyAreShown_areNumbered() throws IOException {
    Packed packed = new Packed();
    List.of("a\tb", "a\nb", "a b").forEach(name -> packed.file(name + "/Tanh.java", ""));
    byte[] zip = packed.zip();
    try (Delivery delivery = open(Files.write(folder.resolve("class.zip"), zip))) {
      assertThat(labels(delivery)).containsExactly("a\tb", "a\nb #2", "a b #3");
    }
  }
}
