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
   * What a failed try says, in words.
   *
   * @param thrown what came out of the test; it may be an answer's own exception, which may throw
   *     another one when it is asked for its message
   * @return an assertion's message; of anything else its name, too
   */
  public static String reason(Throwable thrown) {
    String message = message(thrown);
    if (message != null && thrown.getClass() == AssertionError.class) {
      return message;
    }
    String name = thrown.getClass().getSimpleName();
    return message == null ? name : name + ": " + message;
  }

  private static String message(Throwable thrown) {
    try {
      return thrown.getMessage();
    } catch (Throwable poison) {
      return null;
    }
  }
}
