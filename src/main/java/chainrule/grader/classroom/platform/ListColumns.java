package chainrule.grader.classroom.platform;

import chainrule.text.Csv;
import chainrule.text.Plain;
import chainrule.text.UnreadableException;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The columns of a class list that identify its students. The names of the columns are those of the
 * platforms' exports, Moodle's also in German, French and Spanish.
 *
 * @param keys the columns that may tell students apart, in the order in which they are believed
 * @param name the whole name, −1 where there is none, as of the others
 * @param first the first name
 * @param last the last name
 * @param groups the columns of what is handed in together: groups and repositories
 */
record ListColumns(List<Integer> keys, int name, int first, int last, List<Integer> groups) {

  private static final List<String> KEYS =
      names(
          "identifier, identifiant, identificador, id, orgdefinedid, username, "
              + "user name, anmeldename, nom d'utilisateur, nom d’utilisateur, "
              + "nombre de usuario, sis login id, login id, github_username, github username, "
              + "email address, email, e-mail, e-mail-adresse, adresse de courriel, "
              + "dirección de correo, sis user id, sid, student id, id number, id-nummer, "
              + "numéro d'identification, numéro d’identification, número de id");

  private static final List<String> NAMES =
      names(
          "full name, name, student, student name, display name, vollständiger name, "
              + "nom complet, nombre completo");

  private static final List<String> FIRST =
      names(
          "first name, firstname, first names, given name, given names, forename, forenames, "
              + "vorname, vornamen, prénom, prénoms, nombre, nombres");
  private static final List<String> LAST =
      names(
          "last name, lastname, surname, family name, nachname, familienname, nom, "
              + "nom de famille, apellido(s), apellidos");

  private static final List<String> GROUPS =
      names(
          "group, groups, group name, group_name, team, team name, gruppe, gruppen, "
              + "groupe, groupes, grupo, grupos, student_repository_name");

  private static final int MOST_SHOWN = 12;

  private static List<String> names(String withCommas) {
    return List.of(withCommas.split(", "));
  }

  /**
   * Finds them.
   *
   * @param table whose first row has the names of the columns
   * @param file what to call it
   * @throws UnreadableException if there are none
   */
  static ListColumns of(Csv table, String file) {
    ListColumns columns =
        new ListColumns(
            columns(table, KEYS).toList(),
            column(table, NAMES),
            column(table, FIRST),
            column(table, LAST),
            columns(table, GROUPS).toList());
    if (!columns.hasName() && columns.keys.isEmpty()) {
      throw unknown(table, file + ", line 1: there is no column of names or numbers");
    }
    return columns;
  }

  private boolean hasName() {
    return name >= 0 || last >= 0;
  }

  /**
   * Says which columns there are, where nobody of the class is found by those that are known.
   *
   * @throws UnreadableException unless there is a name
   */
  void requireName(Csv table, String file) {
    if (!hasName()) {
      throw unknown(
          table,
          file
              + ", line 1: nobody who handed in is known by "
              + table.header().get(keys.get(0))
              + ", and there is no column of names");
    }
  }

  private static UnreadableException unknown(Csv table, String what) {
    return new UnreadableException(
        what
            + among(table.header())
            + "; usual ones are Full name, Email address, Username, ID, and Moodle's in English,"
            + " German, French and Spanish");
  }

  private static String among(List<String> found) {
    List<String> named = found.stream().filter(name -> !name.isEmpty()).toList();
    String shown =
        named.stream().limit(MOST_SHOWN).map(Plain::line).collect(Collectors.joining(", "));
    return shown.isEmpty() ? "" : " among " + shown + (named.size() > MOST_SHOWN ? ", …" : "");
  }

  private static int column(Csv table, List<String> names) {
    return columns(table, names).findFirst().orElse(-1);
  }

  /** Those that the table has. */
  private static Stream<Integer> columns(Csv table, List<String> names) {
    return names.stream().map(table::column).filter(it -> it >= 0);
  }

  /** What a student is called in a row; empty if the list does not say. */
  String name(Csv table, int row) {
    String whole = table.get(row, name).strip();
    return whole.isEmpty()
        ? (table.get(row, first).strip() + " " + table.get(row, last).strip()).strip()
        : whole;
  }

  /** The groups that a student is in; a cell may have several, with commas. */
  List<String> groups(Csv table, int row) {
    return groups.stream()
        .flatMap(column -> Stream.of(table.get(row, column).split("[,;]")))
        .toList();
  }
}
