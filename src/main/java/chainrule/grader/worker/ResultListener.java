package chainrule.grader.worker;

import java.util.List;
import java.util.function.Consumer;
import org.junit.platform.engine.TestExecutionResult;
import org.junit.platform.engine.support.descriptor.MethodSource;
import org.junit.platform.launcher.TestExecutionListener;
import org.junit.platform.launcher.TestIdentifier;

/** Passes on which tests begin and how they end. What it is thrown may be an answer's own class. */
final class ResultListener implements TestExecutionListener {

  private static final int LONGEST = 1500;
  private static final int DEEPEST = 20;

  private final Consumer<List<String>> tell;
  private boolean overflow;

  ResultListener(Consumer<List<String>> tell) {
    this.tell = tell;
  }

  /** Whether any test ran out of stack: that may have happened in the middle of anything. */
  boolean anyOverflow() {
    return overflow;
  }

  @Override
  public void executionStarted(TestIdentifier test) {
    if (test.isTest()) {
      tell.accept(List.of("started", name(test)));
    }
  }

  @Override
  public void executionFinished(TestIdentifier test, TestExecutionResult result) {
    if (!test.isTest()) {
      return;
    }
    Status status = status(result);
    overflow |= status == Status.STACK_LIMIT;
    String why =
        status == Status.PASSED
            ? ""
            : result.getThrowable().map(ResultListener::message).orElse("did not finish");
    tell.accept(List.of("ended", name(test), status.name(), why));
  }

  private static Status status(TestExecutionResult result) {
    if (result.getStatus() == TestExecutionResult.Status.SUCCESSFUL) {
      return Status.PASSED;
    }
    Throwable thrown = result.getThrowable().orElse(null);
    for (int depth = 0; thrown != null && depth < DEEPEST; depth++) {
      if (thrown instanceof StackOverflowError) {
        return Status.STACK_LIMIT;
      }
      thrown = isOurs(thrown) ? thrown.getCause() : null;
    }
    return Status.FAILED;
  }

  /** What was thrown, in words. */
  static String message(Throwable thrown) {
    String message = isOurs(thrown) ? thrown.getMessage() : null;
    if (message == null) {
      return thrown.getClass().getSimpleName();
    }
    return message.length() > LONGEST ? message.substring(0, LONGEST) + "…" : message;
  }

  /** An answer's own exception may do anything when it is asked for its message. */
  private static boolean isOurs(Throwable thrown) {
    return !(thrown.getClass().getClassLoader() instanceof AnswerLoader);
  }

  private static String name(TestIdentifier test) {
    return ((MethodSource) test.getSource().orElseThrow()).getMethodName();
  }
}
