package chainrule.grader.grading;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;

/** What slow answers cost adds up in the order of the exercises, in whatever order they end. */
class BudgetTest {

  private final Budget budget = new Budget(Duration.ofSeconds(2));

  @Test
  void costs_addUp_untilTheyReachTheMost() {
    spend(0, 800);
    spend(1, 1199);
    assertThat(budget.isUsedUpBefore(2)).isFalse();
    spend(2, 1);
    assertThat(budget.isUsedUpBefore(2)).isFalse();
    assertThat(budget.isUsedUpBefore(3)).isTrue();
  }

  @Test
  void onlyEarlierExercises_count_thoughLaterOnesEndedFirst() {
    spend(3, 5000);
    assertThat(budget.isUsedUpBefore(3)).isFalse();
    assertThat(budget.isUsedUpBefore(4)).isTrue();
    spend(1, 2000);
    assertThat(budget.isUsedUpBefore(1)).isFalse();
    assertThat(budget.isUsedUpBefore(2)).isTrue();
  }

  private void spend(int exercise, long millis) {
    budget.spend(exercise, Duration.ofMillis(millis));
  }
}
