package chainrule.grader.worker;

import java.lang.reflect.Constructor;
import java.lang.reflect.RecordComponent;
import java.util.Map;
import java.util.WeakHashMap;

/**
 * A record taken apart and put together again.
 *
 * @param constructor takes all components
 * @param components in their order
 */
record RecordType(Constructor<?> constructor, RecordComponent[] components) {

  private static final Map<Class<?>, RecordType> KNOWN = new WeakHashMap<>();

  /** Of the class of a record. */
  static synchronized RecordType of(Class<?> type) {
    return KNOWN.computeIfAbsent(type, RecordType::lookedUp);
  }

  private static RecordType lookedUp(Class<?> type) {
    RecordComponent[] components = type.getRecordComponents();
    Class<?>[] types = new Class<?>[components.length];
    for (int i = 0; i < types.length; i++) {
      types[i] = components[i].getType();
      components[i].getAccessor().setAccessible(true);
    }
    try {
      Constructor<?> constructor = type.getDeclaredConstructor(types);
      constructor.setAccessible(true);
      return new RecordType(constructor, components);
    } catch (NoSuchMethodException e) {
      throw new IllegalStateException(e); // every record has it
    }
  }
}
