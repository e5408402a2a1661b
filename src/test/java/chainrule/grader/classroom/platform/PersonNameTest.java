package chainrule.grader.classroom.platform;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Names that platforms and registers write in more than one way. */
class PersonNameTest {

  @ParameterizedTest
  @CsvSource({
    "Anna Groß, Gross Anna, true",
    "José Núñez, Jose Nunez, true",
    "Siobhan O'Neill, Siobhan ONeill, true",
    "Kim Berg, Kim Lea Berg, true",
    "Kim Berg, Kim Stone, false"
  })
  void twoWritings_areOnePersons(String one, String other, boolean agree) {
    assertThat(PersonName.agree(one, other)).isEqualTo(agree);
    assertThat(PersonName.agree(other, one)).isEqualTo(agree);
  }

  @Test
  void whatStandsBeforeAName_isNoWordOfIt() {
    assertThat(PersonName.ordered("(Kim) Berg")).isEqualTo(PersonName.ordered("Berg, Kim"));
    assertThat(PersonName.share("(Kim) Berg", "(Ann) Lee")).isFalse();
    assertThat(PersonName.share("(Kim) Berg", "Kim Stone")).isTrue();
  }

  @ParameterizedTest
  @CsvSource({"'Groß, Anna', grossanna", "'Núñez, José', nunezjose"})
  void canvas_writesLettersAlone(String name, String squeezed) {
    assertThat(PersonName.squeezed(name)).isEqualTo(squeezed);
  }
}
