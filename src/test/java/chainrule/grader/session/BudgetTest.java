package chainrule.grader.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;

/** What a submission costs adds up. */
class BudgetTest {

  @Test
  void costs_addUp_untilNothingIsLeft() {
    Budget budget = new Budget(Duration.ofSeconds(2));
    budget.charge(Duration.ofMillis(800));
    budget.charge(Duration.ofMillis(1199));
    assertThat(budget.isUsedUp()).isFalse();
    budget.charge(Duration.ofMillis(1));
    assertThat(budget.isUsedUp()).isTrue();
  }
}
