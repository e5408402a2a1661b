package chainrule.grader.worker;

import java.util.List;

/**
 * A test with its inputs drawn, ready to run.
 *
 * @param tries the arguments of each try
 * @param recording what it asks, and what the reference answers; without calls if it cannot be
 *     written down, since it hands over functions, say
 */
public record DrawnTest(List<byte[]> tries, Recording recording) {

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
   * @return true if there is something to replay
   */
  public boolean isRecorded() {
    return recording.calls().length > 0;
  }
}
