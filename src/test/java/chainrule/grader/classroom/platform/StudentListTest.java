package chainrule.grader.classroom.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import chainrule.grader.submission.layout.HandIn;
import chainrule.grader.submission.layout.HandIns;
import chainrule.text.Csv;
import chainrule.text.UnreadableException;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Lists of a class as platforms export them. */
class StudentListTest {

  private static StudentList list(String text) {
    return StudentList.of(Csv.parse(text), "class.csv");
  }

  private static HandIn handIn(String name, String... keys) {
    return HandIns.of(name, name, "1", keys);
  }

  private static Optional<Integer> row(StudentList list, HandIn handIn) {
    return list.recognized(List.of(handIn)).of(handIn).stream().map(Student::row).findFirst();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      textBlock =
          """
          Identifier,Full name,Grade\\nParticipant 7,Kim Berg,\\nParticipant 77,Kim Stone,  | Participant 77
          Identifier,Full name,Grade\\nTeilnehmer/in7,Kim Berg,\\nTeilnehmer/in77,Kim Stone, | Participant 77
          Student,ID,SIS User ID\\n    Points Possible,,\\n"Stone, Kim",77,101                | 77
          OrgDefinedId,Username,Last Name,First Name\\n#1,#kberg,Berg,Kim\\n#2,#kstone,Stone,Kim | kstone
          Last Name,First Name,Username\\nBerg,Kim,kberg\\nStone,Kim,kstone                  | kstone
          First Name,Last Name,SID,Email\\nKim,Berg,1,a@x.edu\\nKim,Stone,2,b@x.edu          | b@x.edu
          identifier,github_username,name\\nkim1,kberg,\\nkim2,kim-s,                        | kim-s
          ID,Vollständiger Name,Bewertung\\nTeilnehmer/in7,Kim Berg,\\nTeilnehmer/in77,Kim Stone, | Participant 77
          Full name,Identifier,Grade\\nKim Berg,Teilnehmer/in7,\\nKim Stone,Teilnehmer/in77, | Participant 77
          Identifiant,Nom complet,Note\\nParticipant 7,Kim Berg,\\nParticipant 77,Kim Stone,   | Participant 77
          Identificador,Nombre completo,Calificación\\nParticipante 7,K,\\nParticipante 77,S, | Participant 77
          Vorname,Nachname,Anmeldename,ID-Nummer\\nKim,Berg,kberg,1\\nKim,Stone,kstone,2      | kstone
          Prénom,Nom,Numéro d'identification\\nKim,Berg,1\\nKim,Stone,2                       | 2
          Nombre,Apellido(s),Dirección de correo\\nKim,Berg,a@x.edu\\nKim,Stone,b@x.edu       | b@x.edu
          Name;E-mail\\nKim Berg;kb@x.edu\\nKim Stone;kstone@x.edu                           | kstone
          """)
  void student_isFoundByThePlatformsKey(String text, String key) {
    StudentList list = list(text.replace("\\n", "\n"));
    assertThat(row(list, handIn("", key))).contains(2);
    assertThat(row(list, handIn("", "nobody"))).isEmpty();
  }

  @Test
  void student_isFoundByName_inAnyOrder_butNotOneOfTwo() {
    StudentList list =
        list("Full name,Username\n\"Stone, Kim\",a\nZoë Müller,b\nKim Berg,c\nKim Berg,d\n");
    assertThat(row(list, handIn("Kim Stone"))).contains(1);
    assertThat(row(list, handIn("", "müller_zoë"))).contains(2);
    assertThat(row(list, handIn("Zoe\u0308 Mu\u0308ller"))).contains(2);
    assertThat(row(list, handIn("Kim Berg"))).isEmpty();
    assertThat(row(list, handIn("Kim Berg", "d"))).contains(4);
  }

  @Test
  void rowsOfNobody_arePassedOver() {
    StudentList list =
        list("Student,ID\n    Points Possible,\n\"Berg, Kim\",7\n\n\"Student, Test\",9\n");
    assertThat(list.students()).extracting(Student::name).containsExactly("Berg, Kim");
    assertThat(list.students().get(0).row()).isEqualTo(2);
    assertThat(list("ID\n7\n").students().get(0).label()).isEqualTo("7");
    assertThat(list("ID,Email\n,k@x.edu\n").students().get(0).label()).isEqualTo("k@x.edu");
  }

  @Test
  void firstAndLastNames_areOneName_inEveryLanguage() {
    for (String header :
        List.of(
            "First name,Last name",
            "Forename,Surname",
            "Given names,Family name",
            "Vorname,Nachname",
            "Prénom,Nom",
            "Nombre,Apellido(s)",
            "Nombres,Apellidos")) {
      assertThat(list(header + "\nKim,Berg\n").students())
          .extracting(Student::name)
          .containsExactly("Kim Berg");
    }
  }

  @Test
  void canvasRowThatSaysHowGradesArePosted_isNobody() {
    StudentList list =
        list("Student,ID,HW (1)\n,,Manual Posting\n    Points Possible,,20\n\"Berg, Kim\",7,\n");
    assertThat(list.students()).extracting(Student::name).containsExactly("Berg, Kim");
  }

  @Test
  void timesOfHandingIn_areThoseOfTheWorksheet_whereTheDeliveryHasNone() {
    StudentList list =
        list(
            "ID,Bewertung,Zuletzt geändert (Abgabe)\n"
                + "Teilnehmer/in7,,\"Freitag, 20. November 2026, 18:05\"\n"
                + "Teilnehmer/in8,,-\n"
                + "Teilnehmer/in9,,20.11.2026 18:05\n");
    LocalDateTime time = LocalDateTime.of(2026, 11, 20, 18, 5);
    assertThat(list.students())
        .extracting(Student::submitted)
        .containsExactly(Optional.of(time), Optional.empty(), Optional.empty());
    assertThat(list.unreadTimes()).containsExactly("20.11.2026 18:05");
  }

  @Test
  void tableWithoutAnyOfTheColumns_isRefused() {
    assertThatThrownBy(() -> list("a,b\n1,2\n"))
        .isInstanceOf(UnreadableException.class)
        .hasMessage(
            "class.csv, line 1: there is no column of names or numbers among a, b; usual ones are"
                + " Full name, Email address, Username, ID, and Moodle's in English, German, French"
                + " and Spanish");
    assertThatThrownBy(() -> list("")).isInstanceOf(UnreadableException.class);
    assertThatThrownBy(() -> list("a,b,c,,d,e,f,g,h,i,j,k,l\n"))
        .hasMessageContaining("among a, b, c, d, e, f, g, h, i, j, k, l; usual");
    assertThatThrownBy(() -> list("a,b,c,d,e,f,g,h,i,j,k,l,m\n"))
        .hasMessageContaining("k, l, …; usual");
  }
}
