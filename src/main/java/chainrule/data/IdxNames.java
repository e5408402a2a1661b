package chainrule.data;

import java.util.List;
import java.util.Optional;

/**
 * What the four files of a set are called.
 *
 * @param prefix stands before each
 * @param test what the test part is called
 * @param labelKind how the labels are written
 * @param note what is worth knowing about the set
 */
record IdxNames(String prefix, String test, String labelKind, Optional<String> note) {

  private static final String BYTES = "idx1-ubyte";

  private static final String TRANSPOSED =
      "EMNIST's pictures have rows and columns exchanged, in both parts alike; what learns from them"
          + " reads no upright digits";

  static final IdxNames MNIST = new IdxNames("", "t10k", BYTES, Optional.empty());

  /** The known sets; an earlier one is preferred. */
  static final List<IdxNames> ALL =
      List.of(
          MNIST,
          new IdxNames("qmnist-", "test", "idx2-int", Optional.empty()),
          new IdxNames("emnist-mnist-", "test", BYTES, Optional.of(TRANSPOSED)),
          new IdxNames("emnist-digits-", "test", BYTES, Optional.of(TRANSPOSED)));

  /** EMNIST's sets in which there are letters too. */
  static final List<IdxNames> LETTERS =
      List.of("letters", "balanced", "byclass", "bymerge").stream()
          .map(set -> new IdxNames("emnist-" + set + "-", "test", BYTES, Optional.empty()))
          .toList();

  /** The usual names of the pictures of a part, without a {@code .gz}. */
  List<String> images(String part) {
    return spellings(part + "-images", "idx3-ubyte");
  }

  /** The usual names of the labels of a part. */
  List<String> labels(String part) {
    return spellings(part + "-labels", labelKind);
  }

  private List<String> spellings(String name, String kind) {
    return List.of(prefix + name + "-" + kind, prefix + name + "." + kind);
  }
}
