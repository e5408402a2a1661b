package chainrule.grader.exercise;

import chainrule.grader.value.ArrayTree;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.util.List;
import java.util.StringJoiner;
import java.util.function.BiConsumer;

/**
 * Takes the tries of properties out of the hands of the program that draws them: the grader draws
 * in one program and tries in another, so that no answer runs where its inputs come from.
 */
public final class Tries {

  private static volatile BiConsumer<Method, List<Object>> elsewhere;
  private static volatile boolean simple;

  private Tries() {}

  /**
   * From now on all tries of this program are made there.
   *
   * @param place what takes a property and the arguments that were drawn for it; null for here
   * @param simply whether inputs should be as simple as possible, so that one can compute them by
   *     hand
   */
  public static void make(BiConsumer<Method, List<Object>> place, boolean simply) {
    elsewhere = place;
    simple = simply;
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
   * Whether inputs should be as simple as possible.
   *
   * @return true if small whole numbers and short arrays are wanted
   */
  public static boolean areSimple() {
    return simple;
  }

  /**
   * Has a try made elsewhere.
   *
   * @param property the test
   * @param arguments what was drawn for it
   */
  public static void hand(Method property, List<Object> arguments) {
    elsewhere.accept(property, arguments);
  }

  /**
   * The arguments of a try, by name; a record, which groups what must fit together, is shown as its
   * components.
   *
   * @param property the test
   * @param arguments what was drawn for it
   * @return words to begin the message of a failure with; empty if nothing was drawn
   */
  public static String with(Method property, List<Object> arguments) {
    StringJoiner named = new StringJoiner(", ", "with ", ": ").setEmptyValue("");
    for (int i = 0; i < arguments.size(); i++) {
      named.add(named(property.getParameters()[i].getName(), arguments.get(i)));
    }
    return named.toString();
  }

  private static String named(String name, Object value) {
    if (!(value instanceof Record)) {
      return name + " = " + ArrayTree.shown(value);
    }
    StringJoiner components = new StringJoiner(", ");
    for (RecordComponent component : value.getClass().getRecordComponents()) {
      try {
        component.getAccessor().setAccessible(true);
        components.add(named(component.getName(), component.getAccessor().invoke(value)));
      } catch (IllegalAccessException | InvocationTargetException e) {
        throw new IllegalStateException(e);
      }
    }
    return components.toString();
  }

  /**
   * What was thrown, in words.
   *
   * @param thrown whatever came out of a test
   * @param test the class of the test
   * @return the message of a test's assertion; else the exception, and the line of the answer that
   *     threw it
   */
  public static String reason(Throwable thrown, Class<?> test) {
    String message = message(thrown);
    if (message != null && thrown.getClass() == AssertionError.class && !isOwn(thrown, test)) {
      return message;
    }
    if (thrown instanceof StackOverflowError) {
      message = "it calls itself without end";
    }
    String told = ExceptionText.of(thrown, message);
    return Skeleton.isUnwritten(told) ? told : told + place(thrown, test);
  }

  /** Whether an answer made it: it does not speak in a test's words. */
  private static boolean isOwn(Throwable thrown, Class<?> test) {
    StackTraceElement[] frames = thrown.getStackTrace();
    return frames.length > 0 && file(test).equals(frames[0].getFileName());
  }

  private static String file(Class<?> test) {
    return test.getSimpleName().replaceFirst("Test$", ".java");
  }

  /** Where in the answer it was thrown, if it was; what is an answer's own may lie, or throw. */
  private static String place(Throwable thrown, Class<?> test) {
    String file = file(test);
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
