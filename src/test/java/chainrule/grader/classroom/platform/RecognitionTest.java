package chainrule.grader.classroom.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import chainrule.grader.submission.layout.HandIn;
import chainrule.grader.submission.layout.HandIns;
import chainrule.text.Csv;
import chainrule.text.UnreadableException;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whose the hand-ins of a class are; what two may claim is nobody's. */
class RecognitionTest {

  private StudentList list;
  private List<HandIn> handIns;
  private Recognition recognition;

  private void recognize(String table, HandIn... delivered) {
    list = StudentList.of(Csv.parse(table), "class.csv");
    handIns = List.of(delivered);
    recognition = list.recognized(handIns);
  }

  private static HandIn handIn(String name, String id, String... keys) {
    String label = name + " (" + id + ")";
    return HandIns.of(label, name, id, keys);
  }

  /** As Moodle calls its folders: {@code Ann Lee_501}. */
  private static HandIn moodle(String folder) {
    int number = folder.lastIndexOf('_');
    String id = folder.substring(number + 1);
    return handIn(folder.substring(0, number), id, "Participant " + id);
  }

  /** A worksheet of lines {@code 501 Cy Fu}. */
  private static String worksheet(String... lines) {
    StringBuilder table = new StringBuilder("Identifier,Full name,Grade\n");
    Stream.of(lines)
        .map(line -> line.split(" ", 2))
        .forEach(it -> table.append("Participant %s,%s,\n".formatted(it[0], it[1])));
    return table.toString();
  }

  /** The row of each hand-in in the list, from 1; 0 for nobody's. */
  private List<Integer> rows() {
    return handIns.stream()
        .map(it -> recognition.of(it).stream().map(Student::row).findFirst().orElse(0))
        .toList();
  }

  @Test
  void nameThatTwoHandInsHave_isNobodys() {
    recognize(
        "OrgDefinedId,Last Name,First Name\n#1001,Doe,Jane\n#1002,Ray,Lee\n",
        handIn("Jane Doe", "12345"),
        handIn("Jane Doe", "12346"),
        handIn("Lee Ray", "12347"));
    assertThat(rows()).containsExactly(0, 0, 2);
    String why = "2 hand-ins are called so: Jane Doe (12345), Jane Doe (12346)";
    assertThat(recognition.doubt(handIns.get(0))).isEqualTo(why);
    assertThat(recognition.doubt(handIns.get(1))).isEqualTo(why);
    assertThat(recognition.doubt(list.students().get(0))).isEqualTo(why);
    assertThat(recognition.doubt(list.students().get(1))).isEmpty();
  }

  @Test
  void keyThatTwoHandInsHave_isNobodys() {
    recognize("Username\njdoe\n", handIn("", "jdoe", "jdoe"), handIn("", "jdoe.zip", "jdoe"));
    assertThat(rows()).containsExactly(0, 0);
    assertThat(recognition.doubt(list.students().get(0)))
        .isEqualTo("2 hand-ins are known so:  (jdoe),  (jdoe.zip)");
  }

  @Test
  void key_tellsMoreThanAName() {
    recognize(worksheet("101 Kim Berg"), moodle("Kim Berg_102"), moodle("Kim Berg_101"));
    assertThat(rows()).containsExactly(0, 1);
    assertThat(recognition.doubt(handIns.get(0))).isEmpty();
  }

  @Test
  void nameOrKeyThatStandsTwiceInTheList_isToldAsThat() {
    recognize(
        worksheet("101 Kim Berg", "101 Kim Berg", "102 Ann Lee", "103 Ann Lee"),
        moodle("Kim Berg_101"),
        handIn("Ann Lee", "7"));
    assertThat(rows()).containsExactly(0, 0);
    assertThat(recognition.doubt(handIns.get(0)))
        .isEqualTo("“Participant 101” is in lines 2, 3 of the list");
    assertThat(recognition.doubt(handIns.get(1)))
        .isEqualTo("“Ann Lee” is in lines 4, 5 of the list");
    assertThat(list.students()).extracting(recognition::doubt).doesNotContain("");
    recognize("Username,Email address\nkb,k@x.edu\nks,k@x.edu\n", handIn("", "k@x.edu", "k@x.edu"));
    assertThat(recognition.doubt(handIns.get(0)))
        .isEqualTo("“k@x.edu” is in lines 2, 3 of the list");
  }

  @Test
  void worksheetOfAnotherAssignment_isToldAsThat_andNamesAreBelieved() {
    recognize(
        worksheet("901 Ann Lee", "902 Bob Ray", "501 Cy Fu", "504 Di Go"),
        moodle("Ann Lee_501"),
        moodle("Bob Ray_502"),
        moodle("Cy Fu_503"),
        moodle("Di Go_504"));
    assertThat(rows()).containsExactly(1, 2, 3, 4);
    assertThat(Recognition.remark(handIns.get(0), list.students().get(0)))
        .isEqualTo("known by the name; the number in the list is another one");
    assertThat(list.warnings(recognition))
        .containsExactly(
            "class.csv looks like another assignment's worksheet: the numbers of 3 of 4 hand-ins are"
                + " not those of their names there, and such rows are left as they were; download"
                + " the worksheet of this assignment");
  }

  /** Of another course: names that are alike by chance are not believed. */
  @Test
  void worksheetOfAnotherCourse_givesNobodyAGrade() {
    recognize(
        worksheet("501 Kim Stone", "502 Eve Day", "503 Max Moor"),
        moodle("Kim Berg_501"),
        moodle("Bob Ray_502"),
        moodle("Cy Fu_503"));
    assertThat(rows()).containsExactly(0, 0, 0);
    assertThat(recognition.doubt(handIns.get(0)))
        .isEqualTo("its number is that of Kim Stone in the list");
    assertThat(recognition.doubt(list.students().get(0)))
        .isEqualTo("Kim Berg (501) has the number, and another name");
    assertThat(list.warnings(recognition)).hasSize(1);
  }

  @Test
  void numberAlone_isNotBelieved_whereTheNameIsAnother() {
    recognize(worksheet("501 Ann Lee"), moodle("Bob Ray_501"));
    assertThat(rows()).containsExactly(0);
  }

  @Test
  void keyThatIsEmptyButForItsMark_isNone() {
    recognize("OrgDefinedId,Name\n#,Ann Lee\n#,Bob Ray\n", handIn("Ann Lee", "1", "#"));
    assertThat(rows()).containsExactly(1);
  }

  @Test
  void nameThatAMarriageChanged_isLeft_ifNoWordOfItIsTheSame() {
    recognize(
        worksheet("501 Ann Lee", "502 Bob Ray", "503 Cy Fu", "504 Di Go", "505 El Ha"),
        moodle("Ann Stone_501"),
        moodle("Bob Ray_502"),
        moodle("Someone Else_503"),
        moodle("Di Go_504"),
        moodle("El Ha_505"));
    assertThat(rows()).containsExactly(1, 2, 0, 4, 5);
    assertThat(recognition.doubt(list.students().get(2)))
        .isEqualTo("Someone Else (503) has the number, and another name");
    assertThat(list.warnings(recognition)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "ZOE MULLER",
        "Müller Zoë",
        "Gruppe A-Zoë Müller",
        "zoe_muller",
        "Zoë Anna Müller",
        "Müller"
      })
  void nameThatIsWrittenInAnotherWay_isTheSame(String name) {
    recognize(worksheet("501 Zoë Müller"), moodle(name + "_501"));
    assertThat(rows()).containsExactly(1);
  }

  @Test
  void apostrophesThatMoodleLeavesOut_areNoOtherName() {
    recognize(worksheet("501 Pat O'Brien"), moodle("Pat OBrien_501"));
    assertThat(rows()).containsExactly(1);
  }

  /** The worksheet may have names again, or not yet. */
  @Test
  void blindMarking_contradictsNothing() {
    recognize(
        worksheet("501 Ann Lee", "502 Bob Ray"),
        moodle("Deltager_501"),
        moodle("Deltager_502"),
        handIn("Cy Fu", "3"));
    assertThat(rows()).containsExactly(1, 2, 0);
    recognize(worksheet("501 Ann Lee"), moodle("Teilnehmerin_501"));
    assertThat(rows()).containsExactly(1);
    recognize("Identifier,Grade\nParticipant 501,\n", moodle("Ann Lee_501"));
    assertThat(rows()).containsExactly(1);
  }

  /** A worksheet in a language that is not known is no class in which nobody handed in. */
  @Test
  void columnsByWhichNobodyIsFound_areNamed() {
    assertThatThrownBy(
            () ->
                recognize(
                    "Identifier,Volledige naam,Cijfer\nDeelnemer 501,Ann Lee,\n",
                    moodle("Ann Lee_501")))
        .isInstanceOf(UnreadableException.class)
        .hasMessage(
            "class.csv, line 1: nobody who handed in is known by Identifier, and there is no column"
                + " of names among Identifier, Volledige naam, Cijfer; usual ones are Full name,"
                + " Email address, Username, ID, and Moodle's in English, German, French and"
                + " Spanish");
    recognize(worksheet("501 Ann Lee"), moodle("Bob Ray_502"));
    assertThat(list.warnings(recognition))
        .containsExactly(
            "class.csv: nobody who handed in is in it; it may be the list of another class");
    recognize("Identifier\nDeelnemer 501\n");
    assertThat(list.warnings(recognition)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"Group", "Groups", "Team", "Gruppe", "group_name"})
  void groupThatTheListNames_isEachOfIts(String column) {
    recognize(
        "Full name,Username,%s\nAnn Lee,al,Team 1\nBob Ray,br,\"Lab A, Team 1\"\nCy Fu,cf,Team 2\n"
            .formatted(column),
        handIn("team1", "77"),
        handIn("", "x", "cf"));
    assertThat(recognition.of(handIns.get(0))).extracting(Student::row).containsExactly(1, 2);
    assertThat(recognition.of(handIns.get(1))).extracting(Student::row).containsExactly(3);
  }

  @Test
  void groupsWork_isNotThatOfAMember_whoHandedInAlone() {
    recognize(
        "Full name,Group\nAnn Lee,Team 1\nBob Ray,Team 1\n",
        handIn("Team 1", "77"),
        handIn("Ann Lee", "78"));
    assertThat(recognition.of(handIns.get(0))).extracting(Student::row).containsExactly(2);
    assertThat(recognition.of(handIns.get(1))).extracting(Student::row).containsExactly(1);
  }

  @Test
  void groupThatTwoHandInsName_isNobodys() {
    recognize(
        "Full name,Group\nAnn Lee,Team 1\nBob Ray,Team 1\n",
        handIn("Team 1", "77"),
        handIn("team1", "78"));
    assertThat(rows()).containsExactly(0, 0);
    String why = "2 hand-ins are called so: Team 1 (77), team1 (78)";
    assertThat(handIns).extracting(recognition::doubt).containsOnly(why);
    assertThat(list.students()).extracting(recognition::doubt).containsOnly(why);
  }
}
