package chainrule.testing;

import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.platform.launcher.TestExecutionListener;
import org.junit.platform.launcher.TestPlan;

/**
 * Says before the first of all tests how long they take, and how to go without them. The build says
 * it to the JVMs that it runs all tests in, of which the first one passes it on.
 */
public final class HowLong implements TestExecutionListener {

  private static final AtomicBoolean SAID = new AtomicBoolean();

  @Override
  public void testPlanExecutionStarted(TestPlan plan) {
    String said = System.getProperty("chainrule.howLong");
    boolean isFirst = "1".equals(System.getProperty("chainrule.fork"));
    if (said != null && isFirst && SAID.compareAndSet(false, true)) {
      System.out.println(said);
    }
  }
}
