package chainrule.grader.classroom.platform;

import chainrule.text.Csv;
import java.util.Arrays;
import java.util.Optional;

/**
 * What the columns of Moodle's grading worksheet are called in the language of whoever downloads
 * it, in the words of Moodle's own language packs.
 */
enum MoodleLanguage {
  /** As it is shipped. */
  ENGLISH(
      "Identifier",
      "Grade",
      "Maximum grade",
      "Grade can be changed",
      "No",
      "Last modified (submission)",
      "Feedback comments"),

  /** German. */
  GERMAN(
      "ID",
      "Bewertung",
      "Bestwertung",
      "Bewertung kann geändert werden",
      "Nein",
      "Zuletzt geändert (Abgabe)",
      "Feedback als Kommentar"),

  /** French. */
  FRENCH(
      "Identifiant",
      "Note",
      "Note maximale",
      "La note peut être modifiée",
      "Non",
      "Dernière modification (travail remis)",
      "Feedback par commentaires"),

  /** Spanish. */
  SPANISH(
      "Identificador",
      "Calificación",
      "Calificación máxima",
      "La calificación puede ser cambiada",
      "No",
      "Última modificación (entrega)",
      "Comentarios de retroalimentación");

  final String identifier;
  final String grade;
  final String maximum;
  final String changeable;
  final String no;
  final String submitted;
  final String comments;

  MoodleLanguage(
      String identifier,
      String grade,
      String maximum,
      String changeable,
      String no,
      String submitted,
      String comments) {
    this.identifier = identifier;
    this.grade = grade;
    this.maximum = maximum;
    this.changeable = changeable;
    this.no = no;
    this.submitted = submitted;
    this.comments = comments;
  }

  /** The language of a worksheet; empty if the table is none. */
  static Optional<MoodleLanguage> of(Csv table) {
    return Arrays.stream(values())
        .filter(it -> table.column(it.identifier) >= 0 && table.column(it.grade) >= 0)
        .findFirst();
  }
}
