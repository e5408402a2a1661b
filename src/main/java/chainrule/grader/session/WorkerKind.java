package chainrule.grader.session;

import chainrule.grader.worker.CompilerProgram;
import chainrule.grader.worker.ExaminerProgram;
import chainrule.grader.worker.RunnerProgram;

/** The kinds of workers. Only a runner ever runs what a student wrote. */
enum WorkerKind {
  /** Checks and compiles answers. */
  COMPILER(CompilerProgram.class, 80),

  /** Draws inputs, looks for small counterexamples and known mistakes. */
  EXAMINER(ExaminerProgram.class, 80),

  /** Runs the answers of one submission. */
  RUNNER(RunnerProgram.class, 64);

  private final Class<?> program;
  private final int metaspace;

  WorkerKind(Class<?> program, int metaspace) {
    this.program = program;
    this.metaspace = metaspace;
  }

  String program() {
    return program.getName();
  }

  /** The largest size of what a JVM keeps of its classes. */
  String metaspace() {
    return "-XX:MaxMetaspaceSize=" + metaspace + "m";
  }
}
