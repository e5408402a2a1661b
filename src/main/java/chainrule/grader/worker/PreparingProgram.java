package chainrule.grader.worker;

import chainrule.grader.diagnosis.PreparedSlips;
import java.nio.file.Path;

/** Computes, when the jar is built, what each grading would otherwise have to compute again. */
public final class PreparingProgram {

  private PreparingProgram() {}

  /**
   * Writes it into a folder that goes into the jar.
   *
   * @param args the folder
   */
  public static void main(String[] args) {
    Path folder = Path.of(args[0]);
    PreparedSlips.write(folder);
    Drawing.prepare(folder);
  }
}
