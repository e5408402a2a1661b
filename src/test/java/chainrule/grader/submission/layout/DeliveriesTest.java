package chainrule.grader.submission.layout;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import chainrule.text.UnreadableException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
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
  @ValueSource(
      strings = {"moodle", "canvas", "blackboard", "brightspace", "gradescope", "github", "plain"})
  void eachStudentIsOne_andWhatCountsIsTaken_fromTheFolderAndFromTheZip(String name)
      throws IOException {
    Packed packed = Classes.all().get(name);
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
  void canvas_saysWhoWasLate_andTellsWhatDoesNotCount() throws IOException {
    try (Delivery delivery = open(Classes.all().get("canvas"))) {
      assertThat(delivery.handIns().stream().filter(HandIn::late).map(HandIn::name))
          .containsExactly("late");
      assertThat(delivery.handIns().stream().flatMap(it -> it.superseded().stream()))
          .containsExactly("twice_103_9003_Identity.java");
    }
  }

  @Test
  void blackboardStudentWithAReceiptOnly_isThere_withoutAnAnswer() throws IOException {
    Packed packed =
        Classes.all()
            .get("blackboard")
            .file("Homework_1_eve_attempt_2026-11-20-10-11-12.txt", "Name: Eve (eve)\n");
    try (Delivery delivery = open(packed)) {
      HandIn eve = delivery.handIns().get(0);
      assertThat(eve.label()).isEqualTo("Eve (eve)");
      assertThat(eve.read().answers()).isEmpty();
      assertThat(eve.read().isEmpty()).isFalse();
    }
  }

  @Test
  void blackboardUser_mayHaveAnUnderscore() throws IOException {
    Packed packed =
        new Packed()
            .file("Homework_1_j_doe_attempt_2026-11-20-10-11-12_Identity.java", "")
            .file("Homework_1_k_doe_attempt_2026-11-20-10-11-12_Identity.java", "");
    try (Delivery delivery = open(packed)) {
      assertThat(delivery.handIns()).extracting(HandIn::id).containsExactly("j_doe", "k_doe");
    }
    packed =
        new Packed()
            .file("Homework_1_s_1_attempt_2026-11-20-10-11-12_Identity.java", "")
            .file("Homework_1_s_1_attempt_2026-11-20-10-11-12.txt", "Name: Kim (Max) Berg (s_1)\n");
    try (Delivery delivery = open(packed.into(folder.resolve("one")))) {
      assertThat(delivery.handIns().get(0).label()).isEqualTo("Kim (Max) Berg (s_1)");
      assertThat(delivery.handIns().get(0).keys()).containsExactly("s_1");
    }
  }

  @Test
  void canvasStudentWithALinkOnly_isThere() throws IOException {
    try (Delivery delivery =
        open(Classes.all().get("canvas").file("eve_109_link.html", "<a href='x'>x</a>"))) {
      assertThat(labels(delivery)).contains("eve (109)");
    }
  }

  @Test
  void canvasStudentsWithoutNames_areOneEach_andLateOnesAreTold() throws IOException {
    Packed packed =
        new Packed()
            .file("anon_aB3dE_998801_Identity.java", Classes.RIGHT)
            .file("anon_aB3dE_998802_Tanh.java", "")
            .file("LATE_anon_Zq9xY_998803_Identity.java", Classes.RIGHT)
            .file("LATE_anon_Zq9xY_998804_Tanh-1.java", "");
    try (Delivery delivery = open(packed)) {
      assertThat(delivery.layout().name()).isEqualTo("canvas");
      assertThat(labels(delivery)).containsExactly("anon_Zq9xY", "anon_aB3dE");
      assertThat(delivery.handIns()).extracting(HandIn::late).containsExactly(true, false);
      assertThat(delivery.handIns().get(0).read().answers()).containsKeys("Identity", "Tanh");
    }
  }

  @Test
  void canvasQuiz_hasAStudentInEachOfItsQuestions() throws IOException {
    Packed packed =
        new Packed()
            .file("doejane12345_question_7_1112223_Identity.java", Classes.RIGHT)
            .file("doejane12345_question_8_1112224_Tanh.java", "class Tanh {}")
            .file("roejim12346_question_7_1112225_Identity.java", Classes.RIGHT)
            .file("roejim12346_question_8_1112226_Identity.java", "class Identity {}");
    try (Delivery delivery = open(packed)) {
      assertThat(labels(delivery)).containsExactly("doejane (12345)", "roejim (12346)");
      assertThat(delivery.handIns().get(0).read().answers()).containsKeys("Identity", "Tanh");
      assertThat(delivery.handIns().get(1).read().problems().get("Identity"))
          .contains("question_7/Identity.java", "question_8/Identity.java");
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

  @Test
  void gradescopesHistory_isNeitherASecondPersonNorATime() throws IOException {
    String yml =
        """
        submission_7:
          :submitters:
          - :name: Ada
            :sid: '1'
          :created_at: 2026-11-20 10:00:00.0 Z
          :history:
          - :id: 6
            :created_at: 2026-11-19 10:00:00.0 Z
            :submitters:
            - :name: Ada
              :sid: '1'
        """;
    try (Delivery delivery =
        open(new Packed().file("submission_7/a.txt", "").file("submission_metadata.yml", yml))) {
      HandIn ada = delivery.handIns().get(0);
      assertThat(ada.name()).isEqualTo("Ada");
      assertThat(ada.keys()).containsExactly("1");
      assertThat(ada.time()).contains(LocalDateTime.of(2026, 11, 20, 10, 0));
    }
  }

  @Test
  void gradescope_isFoundOneLevelUp_andNamesComeFromItsFile() throws IOException {
    try (Delivery delivery = open(Classes.all().get("gradescope"))) {
      assertThat(delivery.inside()).isEqualTo("assignment_55_export");
      assertThat(labels(delivery)).contains("Kim Berg (101)", "Zoë Müller (106)");
      assertThat(delivery.handIns().get(0).keys()).contains("1001");
      assertThat(delivery.others()).containsExactly("submission_metadata.yml");
    }
    Files.createDirectories(folder.resolve("class/assignment_56_export"));
    assertThatThrownBy(() -> open(folder.resolve("class")))
        .isInstanceOf(UnreadableException.class)
        .hasMessageContaining("holds 2 exports, assignment_55_export, assignment_56_export");
  }

  @Test
  void groupOfGradescope_isOneRow_withBothNames() throws IOException {
    String yml =
        """
        submission_7:
          :submitters:
          - :name: "Ada \\u00d6"
            :sid: '1'
          - :name: 'O''Brian'
            :sid: '2'
        """;
    try (Delivery delivery =
        open(new Packed().file("submission_7/a.txt", "").file("submission_metadata.yml", yml))) {
      assertThat(delivery.handIns().get(0).name()).endsWith(", O'Brian");
      assertThat(delivery.handIns().get(0).keys()).containsExactly("1", "2");
    }
  }

  @Test
  void github_knowsStudentsByTheirUserName() throws IOException {
    try (Delivery delivery = open(Classes.all().get("github"))) {
      assertThat(delivery.handIns().get(5).keys()).containsExactly("hw1-zoe-m", "zoe-m");
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
    assertThat(Layout.named("email")).isEmpty();
  }

  @Test
  void whatCannotBeOpened_isOneLine() throws IOException {
    Path zip = Files.writeString(folder.resolve("x.zip"), "no zip");
    for (Path path : List.of(zip, folder.resolve("none"), Files.createFile(folder.resolve("a")))) {
      assertThatThrownBy(() -> open(path))
          .isInstanceOf(UnreadableException.class)
          .hasMessageContaining("that can be read")
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
    Packed one = new Packed().file("ada/loss/L1.java", "").file("ada/activation/Relu.java", "");
    try (Delivery delivery = open(one.into(folder.resolve("one")))) {
      assertThat(labels(delivery)).containsExactly("ada");
    }
  }
}
