package chainrule.cli;

import chainrule.grader.classroom.Batch;
import chainrule.text.Plain;
import java.io.PrintStream;

/** What is seen while a class is graded: what was found, and a bar. */
final class GradingView implements Batch.Listener, AutoCloseable {
  private final PrintStream out;
  private ProgressBar bar;

  GradingView(PrintStream out) {
    this.out = out;
  }

  @Override
  public void found(String layout, String inside, int students) {
    out.printf(
        "layout: %s%s, students: %d%n",
        layout, inside.isEmpty() ? "" : ", in " + Plain.line(inside), students);
  }

  @Override
  public void begins(int todo, int before) {
    out.printf("submissions to grade: %d%s%n", todo, before == 0 ? "" : ", done before: " + before);
    bar = ProgressBar.on(out, todo);
  }

  @Override
  public void graded(int done, String line) {
    bar.show(done, () -> line);
  }

  @Override
  public void close() {
    if (bar != null) {
      bar.close();
    }
  }
}
