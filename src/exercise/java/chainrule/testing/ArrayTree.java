package chainrule.testing;

import java.lang.reflect.Array;
import java.lang.reflect.Constructor;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Arrays of arrays, and records that hold some: copied, compared and looked through as a whole.
 * Anything else is a leaf, and itself.
 */
final class ArrayTree {

  private ArrayTree() {}

  /** A copy down to the leaves. */
  @SuppressWarnings("unchecked")
  static <T> T copy(T tree) {
    if (tree instanceof Object[] rows) {
      Object[] copy = rows.clone();
      Arrays.setAll(copy, i -> copy(rows[i]));
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

  private static Record rebuilt(Record original) {
    RecordComponent[] components = original.getClass().getRecordComponents();
    Class<?>[] types = Stream.of(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
    try {
      Constructor<? extends Record> canonical = original.getClass().getDeclaredConstructor(types);
      canonical.setAccessible(true);
      return canonical.newInstance(copy(parts(original)));
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(e);
    }
  }

  /** The components of a record. */
  private static Object[] parts(Record tree) {
    RecordComponent[] components = tree.getClass().getRecordComponents();
    Object[] parts = new Object[components.length];
    try {
      for (int i = 0; i < parts.length; i++) {
        components[i].getAccessor().setAccessible(true);
        parts[i] = components[i].getAccessor().invoke(tree);
      }
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(e);
    }
    return parts;
  }

  /** The same shape and the same leaves, to the bit; a NaN is the same as a NaN. */
  static boolean equal(Object one, Object other) {
    return Objects.deepEquals(opened(one), opened(other));
  }

  /** A record as the array of its parts, all the way down. */
  private static Object opened(Object tree) {
    if (tree instanceof Record parts) {
      return opened(parts(parts));
    }
    return tree instanceof Object[] rows ? Stream.of(rows).map(ArrayTree::opened).toArray() : tree;
  }

  /** Whether an array of the one is an array of the other. */
  static boolean share(Object one, Object other) {
    Set<Object> arrays = Collections.newSetFromMap(new IdentityHashMap<>());
    Set<Object> others = Collections.newSetFromMap(new IdentityHashMap<>());
    collect(one, arrays);
    collect(other, others);
    return !Collections.disjoint(arrays, others);
  }

  private static void collect(Object tree, Set<Object> arrays) {
    if (tree instanceof Record parts) {
      collectEach(parts(parts), arrays);
    } else if (tree != null && tree.getClass().isArray()) {
      arrays.add(tree);
      if (tree instanceof Object[] rows) {
        collectEach(rows, arrays);
      }
    }
  }

  private static void collectEach(Object[] rows, Set<Object> arrays) {
    for (Object row : rows) {
      collect(row, arrays);
    }
  }

  /** As Java shows arrays, on one line. */
  static String shown(Object tree) {
    String inBrackets = Arrays.deepToString(new Object[] {opened(tree)});
    return inBrackets.substring(1, inBrackets.length() - 1);
  }
}
