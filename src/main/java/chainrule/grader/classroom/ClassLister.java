package chainrule.grader.classroom;

import chainrule.grader.classroom.Roster.Entry;
import chainrule.grader.classroom.assignment.Assignment;
import chainrule.grader.classroom.marking.ClassList;
import chainrule.grader.classroom.marking.Marking;
import chainrule.grader.classroom.marking.Overrides;
import chainrule.grader.classroom.marking.Punctuality;
import chainrule.grader.classroom.marking.Standing;
import chainrule.grader.classroom.marking.StudentGrade;
import chainrule.grader.classroom.marking.SubmissionResult;
import chainrule.grader.classroom.marking.Weighting;
import chainrule.grader.classroom.platform.Recognition;
import chainrule.grader.classroom.platform.Student;
import chainrule.grader.classroom.platform.StudentList;
import chainrule.grader.submission.layout.HandIn;
import chainrule.grader.submission.layout.Layout;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Makes the list of a class from what is known of its submissions, and of its students. */
final class ClassLister {

  private static final String STRANGER = "not in the list of the class";

  private final Assignment assignment;
  private final Marking marking;
  private final Optional<StudentList> students;
  private final Optional<Recognition> recognition;
  private final List<Entry> all;
  private final Punctuality punctuality;

  /** Of all submissions, also of those that other shares grade. */
  ClassLister(
      Assignment assignment,
      Overrides overrides,
      Optional<StudentList> students,
      Layout layout,
      List<Entry> all) {
    this.assignment = assignment;
    this.marking = new Marking(assignment, overrides);
    this.students = students;
    this.all = all;
    List<HandIn> handIns = all.stream().flatMap(it -> it.handIn().each().stream()).toList();
    this.recognition = students.map(list -> list.recognized(handIns));
    List<HandIn> timed =
        handIns.stream().flatMap(it -> owned(it).stream()).map(Owned::handIn).toList();
    List<String> unread = students.map(StudentList::unreadTimes).orElse(List.of());
    this.punctuality = new Punctuality(assignment, layout, timed, unread);
  }

  /** A grade for each student; in the order of the list of the class, if there is one. */
  ClassList list(
      List<Entry> entries, Map<String, SubmissionResult> results, Map<String, String> faults) {
    List<StudentGrade> grades = new ArrayList<>();
    for (Entry entry : entries) {
      Optional<SubmissionResult> result = Optional.ofNullable(results.get(entry.name()));
      String fault = faults.getOrDefault(entry.name(), "not graded yet");
      for (HandIn handIn : entry.handIn().each()) {
        for (Owned owned : owned(handIn)) {
          StudentGrade grade =
              result
                  .map(it -> marking.grade(owned.handIn, it))
                  .orElseGet(() -> without(owned.handIn, fault));
          grades.add(told(grade, owned).noted(punctuality.remark(owned.handIn)));
        }
      }
    }
    return new ClassList(
        students.isEmpty() ? grades : inOrder(students.get(), grades),
        assignment.exercises(),
        Weighting.plain(assignment.max()));
  }

  /** A hand-in, and whose it is. */
  private record Owned(HandIn handIn, Optional<Student> student) {}

  /** One for each student whose it is, with the time of the list if it has none. */
  private List<Owned> owned(HandIn handIn) {
    List<Student> owners = recognition.map(it -> it.of(handIn)).orElse(List.of());
    if (owners.isEmpty()) {
      return List.of(new Owned(handIn, Optional.empty()));
    }
    List<Owned> all = new ArrayList<>();
    for (Student student : owners) {
      HandIn own = owners.size() == 1 ? handIn : handIn.of(student.person());
      boolean isTimed = own.time().isPresent() || student.submitted().isEmpty();
      all.add(new Owned(isTimed ? own : own.at(student.submitted().get()), Optional.of(student)));
    }
    return all;
  }

  private StudentGrade told(StudentGrade grade, Owned owned) {
    if (recognition.isEmpty()) {
      return grade;
    }
    if (owned.student.isPresent()) {
      Student student = owned.student.get();
      return grade.of(student).noted(Recognition.remark(owned.handIn, student));
    }
    String doubt = recognition.orElseThrow().doubt(owned.handIn);
    return grade.strange(doubt.isEmpty() ? STRANGER : "not known whose: " + doubt);
  }

  private StudentGrade without(HandIn handIn, String fault) {
    return marking.without(
        handIn.label(),
        Optional.of(handIn),
        Standing.FAULT,
        fault + "; run the same command again");
  }

  /** What all rows of the table are called, and the groups. */
  Set<String> names() {
    Set<String> names = new HashSet<>();
    rows().forEach(grade -> names.add(grade.name()));
    all.forEach(entry -> names.add(entry.name()));
    return names;
  }

  /** The rows of those who handed in nothing, or nothing that is known to be theirs. */
  List<StudentGrade> withoutHandIn() {
    return rows().filter(grade -> grade.handIn().isEmpty()).toList();
  }

  private Stream<StudentGrade> rows() {
    return list(all, Map.of(), Map.of()).grades().stream();
  }

  /** What those are called whose it is: by their rows of the table, and by the list. */
  Stream<String> owners(Entry entry) {
    return entry.handIn().each().stream()
        .flatMap(handIn -> owned(handIn).stream())
        .flatMap(
            owned ->
                Stream.concat(
                    Stream.of(owned.handIn.label()), owned.student.map(Student::label).stream()));
  }

  /** What there is to know of the list of the class, and of who was late. */
  List<String> warnings() {
    List<String> warnings = new ArrayList<>(punctuality.warnings());
    students.ifPresent(it -> warnings.addAll(it.warnings(recognition.orElseThrow())));
    return warnings;
  }

  /** What is nobody's comes last. */
  private List<StudentGrade> inOrder(StudentList list, List<StudentGrade> grades) {
    Map<Integer, StudentGrade> byRow = new TreeMap<>();
    grades.forEach(grade -> grade.student().ifPresent(student -> byRow.put(student.row(), grade)));
    Set<String> taken =
        grades.stream().map(StudentGrade::name).collect(Collectors.toCollection(HashSet::new));
    Set<Student> others = elsewhere();
    List<StudentGrade> inOrder = new ArrayList<>();
    for (Student student : list.students()) {
      StudentGrade grade = byRow.get(student.row());
      if (grade != null) {
        inOrder.add(grade);
      } else if (!others.contains(student)) {
        inOrder.add(missing(student, taken));
      }
    }
    grades.stream().filter(grade -> grade.student().isEmpty()).forEach(inOrder::add);
    return inOrder;
  }

  /** Those who handed in, though perhaps not in this share. */
  private Set<Student> elsewhere() {
    return all.stream()
        .flatMap(entry -> entry.handIn().each().stream())
        .flatMap(handIn -> recognition.orElseThrow().of(handIn).stream())
        .collect(Collectors.toSet());
  }

  private StudentGrade missing(Student student, Set<String> taken) {
    String label = student.label();
    String name = taken.add(label) ? label : label + ", line " + (student.row() + 1);
    String doubt = recognition.orElseThrow().doubt(student);
    Standing standing = doubt.isEmpty() ? Standing.MISSING : Standing.UNCLEAR;
    return marking.without(name, Optional.empty(), standing, doubt).of(student);
  }
}
