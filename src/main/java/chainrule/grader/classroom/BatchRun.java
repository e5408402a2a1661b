package chainrule.grader.classroom;

import chainrule.grader.classroom.Roster.Entry;
import chainrule.grader.classroom.marking.ClassList;
import chainrule.grader.classroom.marking.Overrides;
import chainrule.grader.classroom.marking.OverridesFile;
import chainrule.grader.classroom.marking.SubmissionResult;
import chainrule.grader.classroom.platform.StudentList;
import chainrule.grader.submission.layout.Layout;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** One run of a {@link Batch}: grades what is left of it, and lists the class. */
final class BatchRun {

  private final Batch batch;
  private final Roster roster;
  private final OutputFolder output;
  private final Overrides overrides;
  private final ClassLister lister;
  private final ClassFiles files;
  private final List<Entry> mine;

  /** Of those who handed in; the list of the class is that of the teacher, if there is one. */
  BatchRun(Batch batch, Roster roster, Optional<StudentList> students, Layout layout) {
    this.batch = batch;
    this.roster = roster;
    output = new OutputFolder(batch.out());
    overrides = OverridesFile.read(batch.out());
    lister =
        new ClassLister(
            batch.assignment().on(layout.zone()),
            overrides,
            students,
            layout,
            roster.submissions());
    files = new ClassFiles(batch, students, layout.name());
    mine = batch.shard().of(roster.submissions());
  }

  /** Grades, writes what there is to write, and tells what became of it. */
  Batch.Summary run(Batch.Listener listener) throws InterruptedException {
    overrides.requireAbout(lister.names(), batch.assignment().exercises());
    Optional<Entry> one = batch.student().map(name -> OneStudent.named(name, mine, lister));
    ParallelGrading grading =
        new ParallelGrading(batch, output, batch.seed().orElseGet(() -> SecretSeed.of(output)));
    Map<String, SubmissionResult> results = done(grading);
    one.ifPresent(entry -> results.remove(entry.name()));
    List<Entry> todo = one.map(List::of).orElseGet(() -> missing(results));
    listener.begins(todo.size(), results.size());
    Map<String, String> faults = grading.grade(todo, results, listener);
    ClassList list = lister.list(mine, results, faults);
    boolean isWhole = batch.shard().isAll() && results.size() + faults.size() == mine.size();
    List<String> warnings = warnings(isWhole ? files.write(list) : List.of());
    String about = one.map(entry -> OneStudent.told(entry, list, grading.last())).orElse("");
    return summary(about, list, warnings, faults.size());
  }

  /** What an earlier run has done, and what has not changed since. */
  private Map<String, SubmissionResult> done(ParallelGrading grading) {
    Map<String, SubmissionResult> results = new TreeMap<>();
    for (Entry entry : mine) {
      output
          .done(entry, grading.fingerprint(Reading.of(entry)))
          .ifPresent(result -> results.put(entry.name(), result));
    }
    return results;
  }

  private List<Entry> missing(Map<String, SubmissionResult> results) {
    return mine.stream().filter(entry -> !results.containsKey(entry.name())).toList();
  }

  /** Those of the platform's files come last. */
  private List<String> warnings(List<String> ofFiles) {
    List<String> warnings = new ArrayList<>(overrides.warnings(batch.assignment()));
    warnings.addAll(lister.warnings());
    warnings.addAll(ofFiles);
    return warnings;
  }

  private Batch.Summary summary(String about, ClassList list, List<String> warnings, int faults) {
    return new Batch.Summary(
        about,
        list.standings(),
        list.reasons(),
        warnings,
        faults,
        roster.ignored(),
        output.left(roster.submissions()),
        files.written());
  }
}
