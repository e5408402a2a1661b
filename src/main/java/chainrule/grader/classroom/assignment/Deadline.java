package chainrule.grader.classroom.assignment;

import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Optional;

/**
 * The time after which a hand-in is late.
 *
 * @param time the last second that is in time
 * @param zone where it is that time; empty for the clock of the platform
 */
public record Deadline(LocalDateTime time, Optional<ZoneId> zone) {

  /** On a clock of another zone; as it is, where one of the zones is not known. */
  Deadline on(Optional<ZoneId> clock) {
    if (zone.isEmpty() || clock.isEmpty()) {
      return this;
    }
    LocalDateTime there =
        time.atZone(zone.get()).withZoneSameInstant(clock.get()).toLocalDateTime();
    return new Deadline(there, clock);
  }
}
