package chainrule.grader.classroom;

import chainrule.grader.classroom.marking.Standing;
import chainrule.grader.classroom.marking.SubmissionResult;
import chainrule.grader.classroom.marking.SubmissionResult.Score;
import chainrule.text.WholeFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * A {@link SubmissionResult} on the disk. It is written after all other files of its submission, so
 * it marks the submission as done. One line a cell group, cells with tabulators in between; the
 * first line is the fingerprint of all that the grade depends on, the last line says that it is
 * whole.
 */
final class ResultFile {

  private static final String END = "end";

  private ResultFile() {}

  static void write(Path file, String fingerprint, SubmissionResult result) {
    StringBuilder text = new StringBuilder();
    line(text, "fingerprint", fingerprint);
    line(text, "submission", result.name(), result.folder(), result.standing().name());
    result.remarks().forEach(remark -> line(text, "remark", remark));
    for (Score score : result.exercises()) {
      String points = Integer.toString(score.points());
      String max = Integer.toString(score.max());
      line(text, "exercise", score.exercise(), points, max, Boolean.toString(score.answered()));
      score.failures().forEach(failure -> line(text, "failure", failure));
      score.mistakes().forEach(mistake -> line(text, "mistake", mistake));
    }
    line(text, END);
    WholeFile.write(file, text.toString());
  }

  /** The result, if there is a whole one with this fingerprint. */
  static Optional<SubmissionResult> read(Path file, String fingerprint) {
    try {
      List<String[]> lines = Files.readAllLines(file).stream().map(ResultFile::cells).toList();
      boolean valid =
          lines.size() >= 3
              && lines.get(0)[1].equals(fingerprint)
              && lines.get(lines.size() - 1)[0].equals(END);
      return valid ? Optional.of(result(lines)) : Optional.empty();
    } catch (IOException | RuntimeException e) {
      return Optional.empty(); // not there, or not ours: as good as not graded
    }
  }

  private static SubmissionResult result(List<String[]> lines) {
    List<Score> scores = new ArrayList<>();
    List<String> remarks = new ArrayList<>();
    for (String[] cells : lines.subList(2, lines.size() - 1)) {
      switch (cells[0]) {
        case "exercise" ->
            scores.add(
                new Score(
                    cells[1],
                    Integer.parseInt(cells[2]),
                    Integer.parseInt(cells[3]),
                    Boolean.parseBoolean(cells[4]),
                    new ArrayList<>(),
                    new ArrayList<>()));
        case "remark" -> remarks.add(cells[1]);
        case "failure" -> scores.get(scores.size() - 1).failures().add(cells[1]);
        case "mistake" -> scores.get(scores.size() - 1).mistakes().add(cells[1]);
        default -> throw new IllegalArgumentException(cells[0]);
      }
    }
    String[] submission = lines.get(1);
    Standing standing = Standing.valueOf(submission[3]);
    return new SubmissionResult(submission[1], submission[2], standing, scores, remarks);
  }

  private static void line(StringBuilder text, String... cells) {
    List<String> escaped =
        Arrays.stream(cells)
            .map(
                c ->
                    c.replace("\\", "\\\\")
                        .replace("\t", "\\t")
                        .replace("\n", "\\n")
                        .replace("\r", "\\r"))
            .toList();
    text.append(String.join("\t", escaped)).append('\n');
  }

  private static String[] cells(String line) {
    String[] cells = line.split("\t", -1);
    for (int i = 0; i < cells.length; i++) {
      cells[i] = cells[i].translateEscapes();
    }
    return cells;
  }
}
