package chainrule.grader.classroom.platform;

import static org.assertj.core.api.Assertions.assertThat;

import chainrule.grader.submission.layout.HandIn;
import chainrule.grader.submission.layout.HandIns;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Moodle finds whose a folder is by the second of the pieces between underscores. */
class MoodleFeedbackTest {

  @ParameterizedTest
  @CsvSource({
    "Zoë Müller, Zoë Müller",
    "李 小龍, 李 小龍",
    "a_b/c\\d, a b c d",
    "'O''Brian, Pat', 'O''Brian, Pat'"
  })
  void folder_isCalledAsMoodleWantsIt(String name, String called) throws IOException {
    HandIn handIn = HandIns.of(name, name, "7");
    byte[] bytes = MoodleFeedback.of(Map.of(handIn, new byte[] {1}), "report.html");
    try (ZipInputStream zip =
        new ZipInputStream(new ByteArrayInputStream(bytes), StandardCharsets.UTF_8)) {
      ZipEntry first = zip.getNextEntry();
      assertThat(zip.readAllBytes()).containsExactly(1);
      assertThat(first.getTimeLocal()).as("the same bytes whenever").isBefore("2000-01-01T00:00");
      String entry = first.getName();
      assertThat(entry).isEqualTo(called + "_7_assignsubmission_file_/report.html");
      assertThat(List.of(entry.split("_", 5))).hasSize(5).element(1).isEqualTo("7");
    }
  }

  /** An extra field would hold a moment, which is another one in each time zone. */
  @Test
  void bytes_areTheSameInEveryTimeZone() throws IOException {
    byte[] bytes =
        MoodleFeedback.of(Map.of(HandIns.of("Ann", "Ann", "7"), new byte[] {1}), "report.html");
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
      assertThat(zip.getNextEntry().getExtra()).isNull();
    }
  }
}
