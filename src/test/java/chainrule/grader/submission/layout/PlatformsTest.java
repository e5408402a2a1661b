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
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is peculiar to one platform or another. */
class PlatformsTest {

  @TempDir private Path folder;

  private Delivery open(Path path) {
    return Deliveries.open(path, Optional.empty(), folder.resolve("out"));
  }

  private Delivery open(Packed packed) throws IOException {
    return open(packed.into(folder.resolve("class")));
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
      for (HandIn other : delivery.handIns().subList(1, 7)) {
        assertThat(other.read().ignored()).as("receipts are nobody's files").isEmpty();
      }
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

  @ParameterizedTest
  @CsvSource({
    "'', kberg",
    "'Assignment: hw', kberg",
    "'Assignment: Name: x\nName: Kim Berg (kberg)', Kim Berg (kberg)",
    "'Name: Kim Berg', Kim Berg (kberg)"
  })
  void blackboardStudentAlone_isKnownByTheReceipt_orByWhatTheFilesAreCalled(
      String receipt, String label) throws IOException {
    String attempt = "Homework_1_kberg_attempt_2026-11-20-10-11-12";
    Packed packed = new Packed().file(attempt + "_Identity.java", "");
    if (!receipt.isEmpty()) {
      packed.file(attempt + ".txt", receipt.replace("\\n", "\n"));
    }
    try (Delivery delivery = open(packed)) {
      assertThat(delivery.handIns()).extracting(HandIn::label).containsExactly(label);
      assertThat(delivery.handIns().get(0).keys()).containsExactly("kberg");
    }
  }

  @Test
  void canvasStudentWithALinkOnly_isThere() throws IOException {
    try (Delivery delivery =
        open(Classes.all().get("canvas").file("eve_109_link.html", "<a href='x'>x</a>"))) {
      assertThat(delivery.handIns()).extracting(HandIn::label).contains("eve (109)");
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
      assertThat(delivery.handIns())
          .extracting(HandIn::label)
          .containsExactly("anon_Zq9xY", "anon_aB3dE");
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
      assertThat(delivery.handIns())
          .extracting(HandIn::label)
          .containsExactly("doejane (12345)", "roejim (12346)");
      assertThat(delivery.handIns().get(0).read().answers()).containsKeys("Identity", "Tanh");
      assertThat(delivery.handIns().get(1).read().problems().get("Identity"))
          .contains("question_7/Identity.java", "question_8/Identity.java");
    }
  }

  /** What stands first in a name is the platform's; what follows, a student may have written. */
  @ParameterizedTest
  @CsvSource({
    "moodle, ann_1_assignsubmission_file_a.java, eve_2_assignsubmission_file_",
    "canvas, ann_1_11_a.java, eve_2_22_",
    "canvas, anon_AAAA1_11_a.java, anon_AAAA2_22_",
    "blackboard, HW_ann_attempt_2026-11-20-10-11-12_a.java, HW_eve_attempt_2026-11-20-10-11-12_"
  })
  void fileThatIsCalledLikeAnotherStudents_staysWithWhoHandedItIn(
      String layout, String others, String own) throws IOException {
    String quiz = "ann1_question_7_11_a.java";
    Packed packed =
        new Packed()
            .file(others, "")
            .file(own + others, "")
            .file(own + quiz, "")
            .file(own + "b", "");
    try (Delivery delivery = open(packed)) {
      assertThat(delivery.layout().name()).isEqualTo(layout);
      assertThat(delivery.handIns()).hasSize(2);
      assertThat(delivery.handIns().get(1).read().ignored())
          .containsExactlyInAnyOrder(others, quiz, "b");
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
  void gradescopesTimes_areInUtc_whicheverZoneTheyWereWrittenIn() throws IOException {
    String yml = "";
    Packed packed = new Packed();
    String[] zones = {" Z", ".123456000 Z", " UTC", "", " -08:00", ".5 +0530", " yesterday"};
    for (int i = 0; i < zones.length; i++) {
      yml += "submission_%d:\n  :created_at: 2026-11-20 20:00:01%s\n".formatted(i, zones[i]);
      packed.file("submission_" + i + "/a.txt", "");
    }
    LocalDateTime time = LocalDateTime.of(2026, 11, 20, 20, 0, 1);
    try (Delivery delivery = open(packed.file("submission_metadata.yml", yml))) {
      assertThat(delivery.handIns())
          .extracting(it -> it.time().orElse(null))
          .containsExactly(
              time, time, time, time, time.plusHours(8), time.minusHours(5).minusMinutes(30), null);
    }
  }

  @Test
  void gradescope_isFoundOneLevelUp_andNamesComeFromItsFile() throws IOException {
    try (Delivery delivery = open(Classes.all().get("gradescope"))) {
      assertThat(delivery.inside()).isEqualTo("assignment_55_export");
      assertThat(delivery.handIns())
          .extracting(HandIn::label)
          .contains("Kim Berg (101)", "Zoë Müller (106)");
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
          - :name: "Ada \\u00d6 \\"\\xC9\\U0001F600\\"\\t\\\\u"
            :sid: '1'
          - :name: 'O''Brian'
            :sid: '2'
          - :name: ''
            :sid: '3'
        """;
    try (Delivery delivery =
        open(new Packed().file("submission_7/a.txt", "").file("submission_metadata.yml", yml))) {
      String ada = "Ada Ö \"É\uD83D\uDE00\" \\u";
      assertThat(delivery.handIns().get(0).name()).isEqualTo(ada + ", O'Brian");
      assertThat(delivery.handIns().get(0).keys()).containsExactly("1", "2", "3");
      assertThat(delivery.handIns().get(0).group())
          .containsExactly(
              new HandIn.Person(ada, List.of("1")),
              new HandIn.Person("O'Brian", List.of("2")),
              new HandIn.Person("", List.of("3")));
    }
  }

  @Test
  void github_knowsStudentsByTheirUserName() throws IOException {
    Packed packed = Classes.all().get("github").file("hw1-submissions/.idea/x.xml", "");
    try (Delivery delivery = open(packed)) {
      assertThat(delivery.handIns().get(5).keys()).containsExactly("hw1-zoe-m", "zoe-m");
    }
  }
}
