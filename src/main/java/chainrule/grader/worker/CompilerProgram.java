package chainrule.grader.worker;

import chainrule.grader.exercise.Exercises;
import chainrule.grader.exercise.FormulaExercise;
import chainrule.grader.exercise.Skeleton;

/**
 * The program of the JVM that checks and compiles answers. It reads what students wrote and runs
 * none of it, so it may serve one after the other; what was too much for it ends it.
 */
public final class CompilerProgram {

  /** A stack of its own size for the compiler, whatever the machine's default is. */
  private static final long STACK = 2 << 20;

  /** What is compiled before anything is asked for. */
  private static final String FIRST = "chainrule.activation.SigmoidTest";

  /** Started by its main method only. */
  private CompilerProgram() {}

  /**
   * Serves orders until the grader goes away.
   *
   * @param args none
   */
  public static void main(String[] args) {
    Connection connection = Connection.open();
    new Thread(null, () -> serve(connection), "compiler", STACK).start();
  }

  private static void serve(Connection connection) {
    FormulaExercise first = Exercises.tested(FIRST);
    AnswerClasses.of(first, Skeleton.reference(first)); // what a compiler does only once
    connection.tell(new News.Ready());
    while (true) {
      connection.tell(answer(connection.next()));
    }
  }

  private static News answer(Order order) {
    if (order instanceof Order.Compile compile) {
      return AnswerClasses.of(Exercises.tested(compile.exercise()), compile.source());
    }
    if (order instanceof Order.Mend mend) {
      FormulaExercise exercise = Exercises.tested(mend.exercise());
      return StandInClasses.in(exercise, mend.classes(), mend.methods());
    }
    return new News.Failed("not an order for a compiler");
  }
}
