package chainrule.grader.exercise;

import java.lang.reflect.Method;
import java.util.List;
import java.util.Optional;

/**
 * Takes the tries of properties out of the hands of the program that draws them: the grader draws
 * in one program and tries in another, so that no answer runs where its inputs come from.
 */
public final class Tries {

  private static volatile Elsewhere elsewhere;

  /** Static methods only. */
  private Tries() {}

  /** Where a try is made instead. */
  public interface Elsewhere {
    /**
     * Makes one try.
     *
     * @param property the test
     * @param arguments what was drawn for it
     * @return what was wrong; empty if nothing was
     */
    String failure(Method property, List<Object> arguments);
  }

  /**
   * From now on all tries of this program are made there.
   *
   * @param place where
   */
  public static void make(Elsewhere place) {
    elsewhere = place;
  }

  /**
   * Whether this is a program that only draws.
   *
   * @return true if no try is made here
   */
  public static boolean areMadeElsewhere() {
    return elsewhere != null;
  }

  /**
   * How a try ended that was made elsewhere.
   *
   * @param property the test
   * @param arguments what was drawn for it
   * @return what was wrong, empty if nothing was; nothing at all if the try is to be made here
   */
  public static Optional<String> failure(Method property, List<Object> arguments) {
    Elsewhere place = elsewhere;
    return place == null ? Optional.empty() : Optional.of(place.failure(property, arguments));
  }

  /**
   * What was thrown, in words.
   *
   * @param thrown whatever came out of a test
   * @param test the class of the test
   * @return the message of an assertion; else the exception, and the line of the answer that threw
   *     it
   */
  public static String reason(Throwable thrown, Class<?> test) {
    String message = message(thrown);
    if (message != null && thrown.getClass() == AssertionError.class) {
      return message;
    }
    if (thrown instanceof StackOverflowError) {
      message = "it calls itself without an end";
    }
    String name = thrown.getClass().getSimpleName();
    String told = message == null ? name : name + ": " + message;
    return thrown instanceof UnsupportedOperationException ? told : told + place(thrown, test);
  }

  /** Where in the answer it was thrown, if it was; what is an answer's own may lie, or throw. */
  private static String place(Throwable thrown, Class<?> test) {
    String file = test.getSimpleName().replaceFirst("Test$", ".java");
    try {
      for (StackTraceElement frame : thrown.getStackTrace()) {
        if (file.equals(frame.getFileName()) && frame.getLineNumber() > 0) {
          return ", in line " + frame.getLineNumber() + " of " + file;
        }
      }
    } catch (Throwable poison) {
      return "";
    }
    return "";
  }

  private static String message(Throwable thrown) {
    try {
      return thrown.getMessage();
    } catch (Throwable poison) {
      return null;
    }
  }
}
