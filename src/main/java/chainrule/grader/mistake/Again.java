package chainrule.grader.mistake;

import java.util.function.Consumer;

/**
 * What a summary may ask more than once: what is drawn by chance shows what is wrong with it in
 * many calls, and not in one.
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
