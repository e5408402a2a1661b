package chainrule.cli;

import chainrule.grader.classroom.assignment.AssignmentFile;
import chainrule.text.WholeFile;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** {@code assignment new}: a file to lay down an assignment in, with every key explained. */
final class AssignmentCommand implements Command {

  @Override
  public int run(List<String> words, PrintStream out) {
    Arguments arguments = Arguments.parse(words, "");
    List<String> names = arguments.names();
    if (names.isEmpty() || names.size() > 2 || !names.get(0).equals("new")) {
      throw new UsageException(
          "assignment takes new and the name of a file: assignment new hw1.properties");
    }
    Path file = Arguments.path(names.size() == 2 ? names.get(1) : "assignment.properties");
    if (Files.exists(file)) {
      throw new UsageException(file + " already exists; give another name");
    }
    WholeFile.write(file, AssignmentFile.template());
    out.println(
        "wrote " + file + "; edit it, then grade --each DELIVERY --out DIR --assignment " + file);
    return DONE;
  }
}
