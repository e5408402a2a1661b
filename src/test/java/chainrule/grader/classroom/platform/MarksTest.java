package chainrule.grader.classroom.platform;

import static org.assertj.core.api.Assertions.assertThat;

import chainrule.grader.submission.layout.HandIn;
import chainrule.grader.submission.layout.HandIns;
import chainrule.text.Csv;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** A platform's own table in, the same table out: only the cells of the grades are other ones. */
class MarksTest {

  private static HandIn handIn(String name, String id, String... keys) {
    return HandIns.of(name, name, id, keys);
  }

  private static Mark mark(StudentList list, HandIn handIn, String points, String comment) {
    return new Mark(
        list == null
            ? Optional.empty()
            : list.recognized(List.of(handIn)).of(handIn).stream().findFirst(),
        Optional.of(handIn),
        Optional.ofNullable(points).map(BigDecimal::new),
        comment);
  }

  private static PlatformImport back(StudentList list, String layout, List<Mark> marks) {
    return new Marks("Homework 1", new BigDecimal("20"), marks, Optional.ofNullable(list))
        .forPlatform(layout);
  }

  private static String file(PlatformImport back, String name) {
    assertThat(back.files()).containsOnlyKeys(name);
    return new String(back.files().get(name), StandardCharsets.UTF_8);
  }

  @Test
  void moodleWorksheet_getsGradesAndComments_andKeepsTheRest() {
    String sheet =
        "\uFEFFIdentifier,\"Full name\",\"Email address\",Status,Grade,\"Maximum grade\",\"Grade can be"
            + " changed\",\"Last modified (submission)\",\"Feedback comments\"\r\n"
            + "\"Participant 7\",\"Zoë \"\"Z\"\" Berg\",z@x.edu,Submitted,,20.00,Yes,\"Friday, 20"
            + " November 2026\",\r\n"
            + "\"Participant 8\",Kim,k@x.edu,\"No submission\",\"3\",20.00,Yes,-,\"old\"\r\n"
            + "\"Participant 9\",Eve,e@x.edu,Submitted,,20.00,No,-,\r\n";
    StudentList list = StudentList.of(Csv.parse(sheet), "x");
    List<Mark> marks =
        List.of(
            mark(list, handIn("Zoë", "7", "Participant 7"), "17.5", "=Sigmoid: 4 of 4, Tanh"),
            mark(list, handIn("Eve", "9", "Participant 9"), "1", ""));
    PlatformImport back = back(list, "moodle", marks);
    assertThat(file(back, "moodle.csv"))
        .isEqualTo(
            sheet
                .replace("Submitted,,20.00,Yes", "Submitted,17.5,20.00,Yes")
                .replace("2026\",\r\n", "2026\",\"'=Sigmoid: 4 of 4, Tanh\"\r\n"));
    assertThat(back.warnings()).containsExactly("moodle.csv: the grade of Eve is locked");
  }

  @Test
  void commentThatIsThere_staysWhereNoGradeIsGiven() {
    String sheet =
        "Identifier,Grade,Feedback comments\nParticipant 7,3,agreed\nParticipant 8,,\n"
            + "Participant 9,2,old\n";
    StudentList list = StudentList.of(Csv.parse(sheet), "x");
    List<Mark> marks =
        List.of(
            mark(list, handIn("", "7", "Participant 7"), null, "not readable"),
            mark(list, handIn("", "8", "Participant 8"), null, "not readable"),
            mark(list, handIn("", "9", "Participant 9"), "4", "all right"));
    assertThat(file(back(list, "moodle", marks), "moodle.csv"))
        .isEqualTo(sheet.replace("8,,", "8,,not readable").replace("2,old", "4,all right"));
  }

  @Test
  void rowOfAnotherNumber_isLeftAsItWas() {
    String sheet = "Identifier,Full name,Grade\nParticipant 901,Ann Lee,\nParticipant 8,Kim,\n";
    StudentList list = StudentList.of(Csv.parse(sheet), "x");
    List<Mark> marks =
        List.of(
            mark(list, handIn("Ann Lee", "501", "Participant 501"), "4", ""),
            mark(list, handIn("Kim", "8", "Participant 8"), "3", ""));
    PlatformImport back = back(list, "moodle", marks);
    assertThat(file(back, "moodle.csv")).isEqualTo(sheet.replace("Kim,", "Kim,3"));
    assertThat(back.warnings())
        .containsExactly(
            "moodle.csv: rows left alone, since the hand-ins of their names have other numbers:"
                + " 1");
  }

  @Test
  void moodleWithoutAWorksheet_hasTheColumnsThatItsImportAsksFor() {
    List<Mark> marks =
        List.of(
            mark(null, handIn("Zoë", "7"), "17.5", "Sigmoid: 4 of 4"),
            mark(null, handIn("Kim", "8"), null, "not readable: ü"),
            mark(null, handIn("Eve", "Eve"), "3", "in a folder without a number"));
    assertThat(file(back(null, "moodle", marks), "moodle.csv"))
        .isEqualTo(
            "\uFEFFIdentifier,Grade,Feedback comments,Last modified (grade)\n"
                + "Participant 7,17.5,Sigmoid: 4 of 4,-\nParticipant 8,,not readable: ü,-\n");
  }

  @Test
  void worksheetInAnotherLanguage_keepsItsDecimalComma_andItsLocks() {
    String sheet =
        "ID,\"Vollständiger Name\",Bewertung,Bestwertung,\"Bewertung kann geändert werden\",\"Feedback"
            + " als Kommentar\"\nTeilnehmer/in7,Zoë,,\"20,00\",Ja,\nTeilnehmer/in8,Kim,,\"20,00\",Nein,\n";
    StudentList list = StudentList.of(Csv.parse(sheet), "x");
    List<Mark> marks =
        List.of(
            mark(list, handIn("Zoë", "7", "Participant 7"), "17.5", "good"),
            mark(list, handIn("Kim", "8", "Participant 8"), "1", ""));
    PlatformImport back = back(list, "moodle", marks);
    assertThat(file(back, "moodle.csv"))
        .isEqualTo(
            "\uFEFF" + sheet.replace("Zoë,,\"20,00\",Ja,", "Zoë,\"17,5\",\"20,00\",Ja,good"));
    assertThat(back.warnings()).containsExactly("moodle.csv: the grade of Kim is locked");
  }

  @Test
  void decimalComma_isKeptByTheOtherPlatforms_too() {
    String book = "Student;ID;Homework 1 (4711)\n    Points Possible;;20,00\nBerg, Kim;101;\n";
    StudentList list = StudentList.of(Csv.parse(book), "x");
    PlatformImport back =
        back(list, "canvas", List.of(mark(list, handIn("", "101", "101"), "17.5", "")));
    assertThat(file(back, "canvas.csv")).isEqualTo(book.replace("101;", "101;\"17,5\""));
    assertThat(back.warnings()).isEmpty();
  }

  /**
   * A fresh worksheet has no grade yet; its maximum, or any other number in it, tells the comma.
   */
  @Test
  void decimalComma_isThatOfAnyNumberInTheTable() {
    for (String header : List.of("Bestwertung", "Bestwert", "Irgendwas")) {
      String sheet = "ID,Bewertung," + header + "\nTeilnehmer/in7,,\"20,00\"\n";
      StudentList list = StudentList.of(Csv.parse(sheet), "x");
      List<Mark> marks = List.of(mark(list, handIn("", "7", "Participant 7"), "3.75", ""));
      assertThat(file(back(list, "moodle", marks), "moodle.csv"))
          .isEqualTo(sheet.replace("in7,,", "in7,\"3,75\","));
    }
    String item = "Homework 1 Points Grade <Numeric MaxPoints:20,00 Weight:10>";
    String grades = "OrgDefinedId,\"" + item + "\"\n#1,\n";
    StudentList list = StudentList.of(Csv.parse(grades), "x");
    List<Mark> marks = List.of(mark(list, handIn("", "1", "1"), "3.75", ""));
    assertThat(file(back(list, "brightspace", marks), "brightspace.csv"))
        .isEqualTo(grades.replace("#1,", "#1,\"3,75\""));
    list = StudentList.of(Csv.parse("OrgDefinedId,Test Points Grade\n#1,\"1,5\"\n"), "x");
    assertThat(file(back(list, "brightspace", marks), "brightspace.csv"))
        .contains("#1,\"3,75\",#\n");
    String book = "Student;ID;Homework 1;Other\nBerg, Kim;1;;1,5\n";
    list = StudentList.of(Csv.parse(book), "x");
    assertThat(file(back(list, "canvas", marks), "canvas.csv"))
        .isEqualTo(book.replace("1;;", "1;\"3,75\";"));
  }

  @Test
  void decimalPoint_staysWhereTheColumnHasOne() {
    String sheet = "Identifier,Grade,Lab\nParticipant 7,,\"1,5\"\nParticipant 8,2.50,\n";
    StudentList list = StudentList.of(Csv.parse(sheet), "x");
    List<Mark> marks = List.of(mark(list, handIn("", "7", "Participant 7"), "3.75", ""));
    assertThat(file(back(list, "moodle", marks), "moodle.csv"))
        .isEqualTo(sheet.replace("7,,", "7,3.75,"));
  }

  /** Its own numbers are looked at before those of other columns; if they disagree, none counts. */
  @Test
  void decimalComma_staysWhereTheColumnHasOne_andNoPoint() {
    String sheet = "Identifier,Grade,Lab\nParticipant 7,,1.5\nParticipant 8,\"2,50\",\n";
    StudentList list = StudentList.of(Csv.parse(sheet), "x");
    List<Mark> marks = List.of(mark(list, handIn("", "7", "Participant 7"), "3.75", ""));
    assertThat(file(back(list, "moodle", marks), "moodle.csv"))
        .isEqualTo(sheet.replace("7,,", "7,\"3,75\","));
    String both = sheet + "Participant 9,1.50,\n";
    list = StudentList.of(Csv.parse(both), "x");
    assertThat(file(back(list, "moodle", marks), "moodle.csv"))
        .isEqualTo(both.replace("7,,", "7,3.75,"));
  }

  @Test
  void anotherMaximum_isWarnedOf() {
    String sheet = "Identifier,Grade,Maximum grade\nParticipant 7,,100\nParticipant 8,,100\n";
    StudentList list = StudentList.of(Csv.parse(sheet), "x");
    List<Mark> marks = new ArrayList<>();
    for (String id : List.of("7", "8")) {
      marks.add(mark(list, handIn("", id, "Participant " + id), "2", ""));
    }
    assertThat(back(list, "plain", marks).warnings())
        .containsExactly(
            "moodle.csv: Moodle's maximum is 100, here it is 20; set total = 100 in the"
                + " assignment's file");
    list = StudentList.of(Csv.parse("Student,ID,Homework 1\nPoints Possible,,30.00\n"), "x");
    assertThat(back(list, "canvas", List.of()).warnings())
        .containsExactly(
            "canvas.csv: Canvas's maximum is 30, here it is 20; set total = 30 in the assignment's"
                + " file");
    String item = "Homework 1 Points Grade <Numeric MaxPoints:50 Weight:10>";
    list = StudentList.of(Csv.parse("OrgDefinedId," + item + "\n#1,\n"), "x");
    assertThat(back(list, "brightspace", List.of()).warnings()).hasSize(1);
  }

  @Test
  void canvasGradebook_keepsItsColumns_andThePointsPossible() {
    String book =
        "Student,ID,SIS User ID,SIS Login ID,Section,Homework 1 (4711),Homework 10 (4712),Final"
            + " Score\n    Points Possible,,,,,20.00,5.00,(read only)\n\"Berg,"
            + " Kim\",101,s1,kberg,A,,4,80\n\"Stone, Kim\",102,s2,kstone,A,3,4,80\n";
    StudentList list = StudentList.of(Csv.parse(book), "x");
    PlatformImport back =
        back(list, "canvas", List.of(mark(list, handIn("bergkim", "101", "101"), "17.5", "")));
    assertThat(file(back, "canvas.csv")).isEqualTo(book.replace("kberg,A,,4", "kberg,A,17.5,4"));
    assertThat(back.warnings()).isEmpty();
  }

  @Test
  void anonymousCanvas_hasNothingToImport_andSaysSo() {
    HandIn handIn = handIn("", "anon_aB3dE", "anon_aB3dE");
    PlatformImport back = back(null, "canvas", List.of(mark(null, handIn, "17.5", "")));
    assertThat(back.files()).isEmpty();
    assertThat(back.warnings()).hasSize(1).allMatch(it -> it.startsWith("no canvas.csv: no file"));
  }

  @Test
  void canvasGradebookWithoutTheColumn_getsOne_andAWarning() {
    String book = "Student,ID,Section\n    Points Possible,,\n\"Berg, Kim\",101,A\n";
    StudentList list = StudentList.of(Csv.parse(book), "x");
    PlatformImport back =
        back(list, "canvas", List.of(mark(list, handIn("", "101", "101"), "17.5", "")));
    assertThat(file(back, "canvas.csv"))
        .isEqualTo(
            "Student,ID,Section,Homework 1\n    Points Possible,,,20\n\"Berg, Kim\",101,A,17.5\n");
    assertThat(back.warnings()).hasSize(1).first().asString().contains("no column Homework 1;");
  }

  @Test
  void canvasWithoutAGradebook_hasTheColumnsThatItAsksFor() {
    List<Mark> marks = List.of(mark(null, handIn("bergkim", "101", "101"), "17.5", ""));
    assertThat(file(back(null, "canvas", marks), "canvas.csv"))
        .isEqualTo(
            "Student,ID,SIS User ID,SIS Login ID,Section,Homework 1\n"
                + "\"    Points Possible\",,,,,20\nbergkim,101,,,,17.5\n");
  }

  @Test
  void brightspace_keepsItsExport_orMakesTheColumns() {
    String whole =
        "OrgDefinedId,Username,Homework 1 Points Grade <Numeric MaxPoints:20>,End-of-Line Indicator\n"
            + "#1,#kberg,,#\n#2,#kstone,3,#\n";
    StudentList list = StudentList.of(Csv.parse(whole), "x");
    List<Mark> marks = List.of(mark(list, handIn("", "9", "kberg"), "17.5", ""));
    assertThat(file(back(list, "brightspace", marks), "brightspace.csv"))
        .isEqualTo(whole.replace("#kberg,,#", "#kberg,17.5,#"));
    list = StudentList.of(Csv.parse("Last Name,Username,End-of-Line Indicator\nB,kberg,#\n"), "x");
    marks = List.of(mark(list, handIn("", "9", "kberg"), "17.5", ""));
    assertThat(file(back(list, "brightspace", marks), "brightspace.csv"))
        .isEqualTo("Username,Homework 1 Points Grade,End-of-Line Indicator\nkberg,17.5,#\n");
    assertThat(back(null, "brightspace", List.of()).warnings()).hasSize(1);
  }

  @Test
  void otherLayouts_haveNothingToImport() {
    assertThat(back(null, "plain", List.of()).files()).isEmpty();
    assertThat(back(null, "gradescope", List.of()).files()).isEmpty();
    StudentList list = StudentList.of(Csv.parse("Name,Group,Email\nKim Berg,A,k@x.edu\n"), "x");
    List<Mark> marks = List.of(mark(list, handIn("Kim Berg", "7"), "17.5", ""));
    assertThat(back(list, "plain", marks).files()).isEmpty();
  }
}
