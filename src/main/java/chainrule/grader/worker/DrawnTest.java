package chainrule.grader.worker;

import java.util.List;

/**
 * A test, ready to be made.
 *
 * @param tries the arguments of each try
 * @param transcript what it asks, and what the reference answers; without calls if it cannot be
 *     written down, since it hands over functions, say
 */
public record DrawnTest(List<byte[]> tries, Transcript transcript) {

  /**
   * Whether it has arguments that are drawn.
   *
   * @return false if it is the same for each seed
   */
  public boolean hasArguments() {
    return tries.get(0).length > 0;
  }

  /**
   * Whether its calls can be made without it.
   *
   * @return true if there is something to repeat
   */
  public boolean isOnRecord() {
    return transcript.calls().length > 0;
  }
}
