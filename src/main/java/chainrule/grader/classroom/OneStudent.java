package chainrule.grader.classroom;

import chainrule.grader.classroom.Roster.Entry;
import chainrule.grader.classroom.marking.ClassList;
import chainrule.grader.classroom.marking.StudentGrade;
import chainrule.grader.report.Feedback;
import chainrule.grader.report.TextReport;
import chainrule.grader.submission.layout.HandIn;
import chainrule.text.Plain;
import chainrule.text.UnreadableException;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Finds one student of a class, and explains that student's points. */
final class OneStudent {

  private static final int MOST_NAMES = 10;

  private OneStudent() {}

  /** The entry that is called so: as a row, a student, the platform's number, or the folder. */
  static Entry named(String name, List<Entry> entries, ClassLister lister) {
    List<Entry> found =
        entries.stream()
            .filter(
                entry ->
                    isCalled(entry, name)
                        || lister.owners(entry).anyMatch(owner -> owner.equalsIgnoreCase(name)))
            .toList();
    if (found.size() == 1) {
      return found.get(0);
    }
    List<String> names = found.stream().map(Entry::name).toList();
    throw new UnreadableException(
        found.isEmpty()
            ? whyNobody(name, entries, lister.withoutHandIn())
            : "there are %d students called %s; there are %s"
                .formatted(found.size(), Plain.line(name), some(names)));
  }

  /** Who handed in nothing has a row in the table, too. */
  private static String whyNobody(String name, List<Entry> entries, List<StudentGrade> without) {
    for (StudentGrade grade : without) {
      if (grade.name().equalsIgnoreCase(name)) {
        return "%s has no hand-in to grade again: %s"
            .formatted(Plain.line(grade.name()), Plain.line(grade.remark()));
      }
    }
    Stream<String> rows = without.stream().map(StudentGrade::name);
    List<String> near = near(name, Stream.concat(entries.stream().map(Entry::name), rows).toList());
    return "there is no student called %s; %s"
        .formatted(
            Plain.line(name),
            near.size() == 1 ? "is it " + some(near) + "?" : "there are " + some(near));
  }

  private static String some(List<String> names) {
    return names.stream().limit(MOST_NAMES).map(Plain::line).collect(Collectors.joining(", "))
        + (names.size() > MOST_NAMES ? " and more" : "");
  }

  /** Those that have a word of it; all if there is none. */
  private static List<String> near(String name, List<String> names) {
    List<String> near =
        names.stream().filter(it -> !Collections.disjoint(words(it), words(name))).toList();
    return near.isEmpty() ? names : near;
  }

  private static List<String> words(String name) {
    return Stream.of(name.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{M}\\p{N}]+"))
        .filter(word -> !word.isEmpty())
        .toList();
  }

  private static boolean isCalled(Entry entry, String name) {
    HandIn handIn = entry.handIn();
    return entry.name().equals(name)
        || entry.folder().equals(name)
        || handIn.name().equalsIgnoreCase(name)
        || handIn.id().equals(name)
        || handIn.keys().contains(name)
        || handIn.group().stream().anyMatch(it -> it.name().equalsIgnoreCase(name));
  }

  /** What was handed in, what came of it, and what counts. */
  static String told(Entry entry, ClassList list, Feedback feedback) {
    StringBuilder text = new StringBuilder();
    entry
        .handIn()
        .parts()
        .forEach(part -> text.append("handed in: %s\n".formatted(Plain.line(part.item().name()))));
    List<StudentGrade> grades =
        list.grades().stream()
            .filter(grade -> grade.handIn().filter(it -> isOf(it, entry)).isPresent())
            .toList();
    grades.stream()
        .flatMap(grade -> grade.handIn().orElseThrow().time().stream())
        .distinct()
        .forEach(time -> text.append("handed in at %s\n".formatted(time)));
    text.append(feedback == null ? "" : "\n%s\n".formatted(TextReport.of(feedback)));
    for (StudentGrade grade : grades) {
      text.append(grades.size() == 1 ? "" : "\n" + Plain.line(grade.name()) + ", ");
      text.append(inTheTable(grade, list));
    }
    return text.toString();
  }

  private static String inTheTable(StudentGrade grade, ClassList list) {
    return "in the table: %s of %s points%s"
        .formatted(
            grade.points().map(Object::toString).orElse("no"),
            list.max().toPlainString(),
            grade.remark().isEmpty() ? "" : "; " + Plain.line(grade.remark()));
  }

  /** Each of a group has the files of the group. */
  private static boolean isOf(HandIn handIn, Entry entry) {
    return handIn.parts().equals(entry.handIn().parts());
  }
}
