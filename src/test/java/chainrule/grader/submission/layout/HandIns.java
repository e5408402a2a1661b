package chainrule.grader.submission.layout;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;

/** Hand-ins of one student each, without files. */
public final class HandIns {

  private HandIns() {}

  /** At no time that is known. */
  public static HandIn of(String label, String name, String id, String... keys) {
    return of(label, name, id, List.of(keys), null, false);
  }

  /** At a time, or at none if it is null; and whether the platform says that it was late. */
  public static HandIn at(LocalDateTime time, boolean late, String label) {
    return of(label, "", label, List.of(), time, late);
  }

  private static HandIn of(
      String label, String name, String id, List<String> keys, LocalDateTime time, boolean late) {
    List<String> none = List.of();
    return new HandIn(
        label, name, id, keys, List.of(), none, Optional.ofNullable(time), late, List.of());
  }
}
