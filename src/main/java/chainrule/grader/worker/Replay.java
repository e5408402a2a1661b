package chainrule.grader.worker;

import chainrule.grader.value.ArrayTree;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;

/**
 * The calls of a {@link Recording}, made of an answer's formulas one after the other. They are
 * plain if each gives a result, leaves its arguments as they were, hands out arrays of its own and
 * leaves those of its last call alone; what is not plain is for the tests to judge. Who remembers
 * nothing is not asked the same again. Who remembers something gets the same arrays with other
 * numbers each time, so that an array is not known for what was in it before.
 */
final class Replay {

  private final Method[] formulas;
  private final Recording.Reader calls;
  private final boolean stateless;
  private final ValueWriter results = new ValueWriter();

  /** What each formula handed out last, and a copy made then. */
  private final Object[] last;

  private final Object[] copies;

  /** What each formula was given last. */
  private final Object[][] given;

  Replay(Method[] formulas, Recording.Reader calls, boolean stateless) {
    this.formulas = formulas;
    this.calls = calls;
    this.stateless = stateless;
    this.last = new Object[formulas.length];
    this.copies = new Object[formulas.length];
    this.given = new Object[formulas.length][];
  }

  /** Makes them all, or those up to the first that is not plain. */
  News.Replayed replayed(Printed printed) {
    boolean plain = true;
    boolean overflow = false;
    try {
      while (plain && calls.next()) {
        plain = isPlain(calls.formula(), calls.arguments());
      }
    } catch (InvocationTargetException e) {
      plain = false;
      overflow = AnswerWorld.isOverflow(e.getCause());
    } catch (StackOverflowError e) {
      plain = false;
      overflow = true;
    } catch (IllegalAccessException | RuntimeException e) {
      plain = false;
    }
    byte[] all = plain ? results.bytes() : new byte[0];
    return new News.Replayed(plain, overflow, all, printed.toString());
  }

  private boolean isPlain(int formula, Object[] arguments)
      throws InvocationTargetException, IllegalAccessException {
    if (formulas[formula] == null) {
      return false;
    }
    if (stateless && calls.isAgain()) {
      results.writeTheSame();
      return true;
    }
    Object[] lent = ArrayTree.refilled(stateless ? null : given[formula], arguments);
    given[formula] = lent;
    Object result = formulas[formula].invoke(null, lent);
    if (calls.isAgain() && ArrayTree.equal(result, copies[formula])) {
      results.writeTheSame();
    } else {
      results.write(result);
    }
    return ArrayTree.equal(lent, arguments)
        && !ArrayTree.share(result, lent)
        && ArrayTree.isApart(result)
        && (stateless || isNew(formula, result));
  }

  /** Whether a formula's last result is what it was then, and this is another. */
  private boolean isNew(int formula, Object result) {
    boolean isNew =
        ArrayTree.equal(last[formula], copies[formula]) && !ArrayTree.share(result, last[formula]);
    last[formula] = result;
    copies[formula] = ArrayTree.copy(result);
    return isNew;
  }
}
