package chainrule.grader.worker;

import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.List;

/**
 * What a test asks an answer, and what comes back: all its tries in one, so that a program that has
 * the answer needs no test, and a program that has the test needs no answer.
 *
 * @param calls for each call the number of the formula and the arguments, or that it is the same
 *     call again
 * @param results the result of each call, or that it is the same when the call is made again
 */
public record Recording(byte[] calls, byte[] results) {

  private static final int AGAIN = 0xff;

  /** Writes down calls and their results. */
  static final class Writer {

    private final ValueWriter calls = new ValueWriter();
    private final ValueWriter results = new ValueWriter();
    private int formula = AGAIN;
    private byte[] arguments = new byte[0];
    private byte[] last = new byte[0];
    private boolean again;

    void call(int of, byte[] with) {
      again = of == formula && Arrays.equals(with, arguments);
      calls.writeMark(again ? AGAIN : of);
      calls.writeAgain(again ? new byte[0] : with);
      formula = of;
      arguments = with;
    }

    void result(byte[] value) {
      if (again && Arrays.equals(value, last)) {
        results.writeTheSame();
      } else {
        results.writeAgain(value);
      }
      last = value;
    }

    Recording written() {
      return new Recording(calls.bytes(), results.bytes());
    }
  }

  /** Reads calls. */
  static final class Reader {

    private final ValueReader calls;
    private final List<Method> formulas;
    private int formula;
    private Object[] arguments;
    private boolean again;

    /** Those of the formulas of a class, with values of a world. */
    Reader(byte[] calls, List<Method> formulas, ClassLoader world) {
      this.calls = new ValueReader(calls, world);
      this.formulas = formulas;
    }

    /** Goes on to the next call, if there is one. */
    boolean next() {
      if (!calls.hasMore()) {
        return false;
      }
      int mark = calls.readMark();
      again = mark == AGAIN;
      if (!again) {
        formula = mark;
        arguments = new Object[formulas.get(mark).getParameterCount()];
        for (int i = 0; i < arguments.length; i++) {
          arguments[i] = calls.read();
        }
      }
      return true;
    }

    /** The number of the formula that is called. */
    int formula() {
      return formula;
    }

    /** Whether this is the last call once more. */
    boolean isAgain() {
      return again;
    }

    /** What it is called with; not to be changed, since the same call may come again. */
    Object[] arguments() {
      return arguments;
    }
  }
}
