package chainrule.grader.question;

import chainrule.grader.value.ArrayTree;

/**
 * What a call did to the arrays it was given. They are the caller's: an answer leaves them as they
 * are, and what it returns is its own.
 *
 * @param changed the index of the first argument that was changed; −1 if none was
 * @param returned the index of the first argument of which an array came back; −1 if none did
 */
public record SideEffects(int changed, int returned) {

  /** Nothing was changed, and nothing handed back. */
  public static final SideEffects NONE = new SideEffects(-1, -1);

  /**
   * What became of arguments.
   *
   * @param before a copy from before the call
   * @param after the arguments themselves
   * @param result what came out
   */
  static SideEffects of(Object[] before, Object[] after, Object result) {
    int changed = -1;
    int returned = -1;
    for (int i = after.length - 1; i >= 0; i--) {
      changed = ArrayTree.equal(before[i], after[i]) ? changed : i;
      returned = ArrayTree.share(result, after[i]) ? i : returned;
    }
    return new SideEffects(changed, returned);
  }
}
