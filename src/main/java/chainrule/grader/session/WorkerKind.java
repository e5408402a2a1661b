package chainrule.grader.session;

import chainrule.grader.worker.CompilerProgram;
import chainrule.grader.worker.ExaminerProgram;
import chainrule.grader.worker.RunnerProgram;
import java.util.List;

/** The kinds of workers. Only a runner ever runs what a student wrote. */
enum WorkerKind {
  /** Checks and compiles answers. */
  COMPILER(CompilerProgram.class, 80, List.of()),

  /** Draws inputs, looks for small counterexamples and known mistakes. */
  EXAMINER(ExaminerProgram.class, 80, List.of()),

  /**
   * Runs the answers of one submission. Objects that have no hash code of their own all get the
   * same one: else it would be drawn, and with it the order in a HashMap and what is printed.
   */
  RUNNER(RunnerProgram.class, 64, List.of("-XX:+UnlockExperimentalVMOptions", "-XX:hashCode=2"));

  private final Class<?> program;
  private final int metaspace;
  private final List<String> options;

  WorkerKind(Class<?> program, int metaspace, List<String> options) {
    this.program = program;
    this.metaspace = metaspace;
    this.options = options;
  }

  String program() {
    return program.getName();
  }

  /** The largest size of what a JVM keeps of its classes. */
  String metaspace() {
    return "-XX:MaxMetaspaceSize=" + metaspace + "m";
  }

  /** What its JVM is started with beside what all are. */
  List<String> options() {
    return options;
  }
}
