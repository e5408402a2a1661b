package chainrule.grader.submission.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDateTime;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Times as Brightspace's folders and Moodle's worksheets write them. */
class WrittenTimeTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Nov 20, 2026 1011 AM                   | 2026-11-20T10:11
          Nov 20, 2026 10-11 PM                  | 2026-11-20T22:11
          Nov 20, 2026 10:15:01 AM               | 2026-11-20T10:15:01
          Nov 20, 2026 101501 PM                 | 2026-11-20T22:15:01
          2026-11-20 1011                        | 2026-11-20T10:11
          20 novembre 2026 10 h 11               | 2026-11-20T10:11
          Sep 4, 2024 926 PM                     | 2024-09-04T21:26
          20 November, 2026 12.05 AM             | 2026-11-20T00:05
          2026 November 20th 2359                | 2026-11-20T23:59
          Wednesday, 10 June 2026, 2:14 PM       | 2026-06-10T14:14
          Wednesday, September 23, 2020, 9:00 PM | 2020-09-23T21:00
          Dienstag, 5. Mai 2026, 18:05           | 2026-05-05T18:05
          Montag, 2. März 2026, 00:30            | 2026-03-02T00:30
          Dienstag, 5. Jänner 2027, 8:05         | 2027-01-05T08:05
          mardi 6 octobre 2026, 10:00            | 2026-10-06T10:00
          samedi 1 août 2026, 23:59              | 2026-08-01T23:59
          martes, 6 de octubre de 2026, 10:00    | 2026-10-06T10:00
          viernes, 6 de marzo de 2026, 01:10 PM  | 2026-03-06T13:10
          """)
  void times_areRead_inEveryOrder_andFourLanguages(String text, LocalDateTime time) {
    assertThat(WrittenTime.of(text)).contains(time);
    assertThat(WrittenTime.of(text.replace(' ', '\u202F'))).contains(time);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "-",
        "yesterday",
        "Nov 31, 2026 1011 AM",
        "Nov 20, 2026 9911 AM",
        "2026-02-30 1011",
        "11-20-2026 1011 PM",
        "20.11.2026 10:11",
        "Friday, 20 November 2026"
      })
  void otherTexts_areNone(String text) {
    assertThat(WrittenTime.of(text)).isEmpty();
  }
}
