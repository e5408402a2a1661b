package chainrule.grader.value;

import java.lang.reflect.Array;
import java.util.Arrays;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Objects;
import java.util.Set;

/**
 * Arrays of arrays, and records that hold some: copied, compared and looked through as a whole.
 * Anything else is a leaf, and itself.
 */
public final class ArrayTree {

  private ArrayTree() {}

  /**
   * A copy down to the leaves.
   *
   * @param <T> what is copied
   * @param tree any value
   * @return a copy; the same if it is a leaf
   */
  @SuppressWarnings("unchecked")
  public static <T> T copy(T tree) {
    if (tree instanceof double[] numbers) {
      return (T) numbers.clone();
    }
    if (tree instanceof Object[] rows) {
      Object[] copy = rows.clone();
      for (int i = 0; i < copy.length; i++) {
        copy[i] = copy(rows[i]);
      }
      return (T) copy;
    }
    if (tree instanceof Record parts) {
      return (T) rebuilt(parts);
    }
    if (tree == null || !tree.getClass().isArray()) {
      return tree;
    }
    int length = Array.getLength(tree);
    Object copy = Array.newInstance(tree.getClass().getComponentType(), length);
    System.arraycopy(tree, 0, copy, 0, length);
    return (T) copy;
  }

  /**
   * The arrays of one value with the leaves of another, as whoever uses his arrays again fills
   * them.
   *
   * @param <T> what is written
   * @param old any value; its arrays are overwritten
   * @param tree another one
   * @return the same as the other: of the old arrays where they fit, else of new ones
   */
  @SuppressWarnings("unchecked")
  public static <T> T refilled(Object old, T tree) {
    if (old == null || tree == null || old.getClass() != tree.getClass()) {
      return copy(tree);
    }
    if (tree instanceof Record parts) {
      refilled(parts((Record) old), parts(parts));
      return equal(old, tree) ? (T) old : copy(tree);
    }
    if (!tree.getClass().isArray() || Array.getLength(old) != Array.getLength(tree)) {
      return copy(tree);
    }
    if (tree instanceof Object[] rows) {
      Object[] olds = (Object[]) old;
      Arrays.setAll(olds, i -> refilled(olds[i], rows[i]));
    } else {
      System.arraycopy(tree, 0, old, 0, Array.getLength(tree));
    }
    return (T) old;
  }

  private static Object rebuilt(Record original) {
    try {
      return RecordType.of(original.getClass()).constructor().newInstance(copy(parts(original)));
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(e);
    }
  }

  private static Object[] parts(Record tree) {
    try {
      return RecordType.of(tree.getClass()).parts(tree);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(e);
    }
  }

  /**
   * The same shape and the same leaves, to the bit; a NaN is the same as a NaN. A record is the
   * same as one of another class with the same parts.
   *
   * @param one any value
   * @param other another one
   * @return true if they cannot be told apart
   */
  public static boolean equal(Object one, Object other) {
    if (one instanceof Record parts && other instanceof Record others) {
      return equal(parts(parts), parts(others));
    }
    if (one instanceof Object[] rows && other instanceof Object[] others) {
      boolean equal = rows.length == others.length;
      for (int i = 0; equal && i < rows.length; i++) {
        equal = equal(rows[i], others[i]);
      }
      return equal;
    }
    return Objects.deepEquals(one, other);
  }

  /**
   * Whether an array of the one is an array of the other.
   *
   * @param one any value
   * @param other another one
   * @return true if writing into one of them can change the other
   */
  public static boolean share(Object one, Object other) {
    boolean share = one != null && one.getClass().isArray() && holds(other, one);
    Object[] branches = branches(one);
    for (int i = 0; !share && branches != null && i < branches.length; i++) {
      share = share(branches[i], other);
    }
    return share;
  }

  /**
   * Whether each of its arrays is there once, such as each row of a matrix.
   *
   * @param tree any value
   * @return true if writing into one of its arrays changes no other
   */
  public static boolean isApart(Object tree) {
    return branches(tree) == null
        || isApart(tree, Collections.newSetFromMap(new IdentityHashMap<>()));
  }

  private static boolean isApart(Object tree, Set<Object> seen) {
    boolean isApart = tree == null || !tree.getClass().isArray() || seen.add(tree);
    Object[] branches = branches(tree);
    for (int i = 0; isApart && branches != null && i < branches.length; i++) {
      isApart = isApart(branches[i], seen);
    }
    return isApart;
  }

  private static boolean holds(Object tree, Object array) {
    boolean holds = tree == array;
    Object[] branches = branches(tree);
    for (int i = 0; !holds && branches != null && i < branches.length; i++) {
      holds = holds(branches[i], array);
    }
    return holds;
  }

  /** What an array of objects or a record holds; null of all else. */
  private static Object[] branches(Object tree) {
    if (tree instanceof Record parts) {
      return parts(parts);
    }
    return tree instanceof Object[] rows ? rows : null;
  }

  /**
   * As Java shows arrays.
   *
   * @param tree any value
   * @return on one line
   */
  public static String shown(Object tree) {
    String inBrackets = Arrays.deepToString(new Object[] {opened(tree)});
    return inBrackets.substring(1, inBrackets.length() - 1);
  }

  /** A record as the array of its parts, all the way down. */
  private static Object opened(Object tree) {
    Object[] branches = branches(tree);
    if (branches == null) {
      return tree;
    }
    Object[] opened = new Object[branches.length];
    for (int i = 0; i < opened.length; i++) {
      opened[i] = opened(branches[i]);
    }
    return opened;
  }
}
