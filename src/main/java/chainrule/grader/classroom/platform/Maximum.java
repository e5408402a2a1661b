package chainrule.grader.classroom.platform;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;

/**
 * The most that can be earned, here and on the platform. A platform imports points of another
 * maximum without a warning, so the run warns.
 *
 * @param platform what the platform is called
 * @param here what can be earned here
 * @param warnings where it is said, once
 */
record Maximum(String platform, BigDecimal here, List<String> warnings) {

  /** Compares with what the platform has in its table; a text that is no number says nothing. */
  void check(String there) {
    Decimals.number(there)
        .filter(number -> number.compareTo(here) != 0)
        .map(number -> number.stripTrailingZeros().toPlainString())
        .map(
            number ->
                "%s.csv: %s's maximum is %s, here it is %s; set total = %s in the assignment's file"
                    .formatted(
                        platform.toLowerCase(Locale.ROOT),
                        platform,
                        number,
                        here.toPlainString(),
                        number))
        .filter(warning -> !warnings.contains(warning))
        .ifPresent(warnings::add);
  }
}
