package chainrule.grader.classroom;

import chainrule.text.WholeFile;
import java.nio.file.Path;
import java.util.List;

/** The files about the whole class, beside the folders of the students. */
final class ClassFiles {

  private final Batch batch;

  ClassFiles(Batch batch) {
    this.batch = batch;
  }

  /** Writes them, and tells which. */
  List<Path> write(ClassList list) {
    Path table = batch.out().resolve("grades.csv");
    Path page = batch.out().resolve("index.html");
    WholeFile.write(table, GradesCsv.of(list));
    WholeFile.write(page, ClassPage.of(list, batch.folder()));
    return List.of(table, page);
  }
}
