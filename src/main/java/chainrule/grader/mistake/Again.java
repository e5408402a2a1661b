package chainrule.grader.mistake;

import java.util.function.Consumer;

/**
 * Lets a summary call the formula again: what is wrong with random results shows only in many
 * calls.
 */
@FunctionalInterface
public interface Again {

  /**
   * The result of one more call.
   *
   * @param change changes the arguments, which are otherwise those of the first call, drawn anew
   * @return what comes out
   * @throws IllegalStateException if an exception comes out
   */
  Object with(Consumer<Object[]> change);
}
