package chainrule.grader.value;

import java.lang.reflect.Constructor;
import java.lang.reflect.Method;

/**
 * Takes records apart and puts them together again, even those that are not public.
 *
 * @param constructor takes all components
 * @param accessors one for each component, in their order
 */
public record RecordType(Constructor<?> constructor, Method[] accessors) {

  /** Goes with the class: that of an answer is forgotten with its loader. */
  private static final ClassValue<RecordType> KNOWN =
      new ClassValue<>() {
        @Override
        protected RecordType computeValue(Class<?> type) {
          return lookedUp(type);
        }
      };

  /**
   * Of the class of a record.
   *
   * @param type the class
   * @return its parts
   */
  public static RecordType of(Class<?> type) {
    return KNOWN.get(type);
  }

  private static RecordType lookedUp(Class<?> type) {
    Method[] accessors = new Method[type.getRecordComponents().length];
    Class<?>[] types = new Class<?>[accessors.length];
    for (int i = 0; i < types.length; i++) {
      accessors[i] = type.getRecordComponents()[i].getAccessor();
      accessors[i].setAccessible(true);
      types[i] = accessors[i].getReturnType();
    }
    try {
      Constructor<?> constructor = type.getDeclaredConstructor(types);
      constructor.setAccessible(true);
      return new RecordType(constructor, accessors);
    } catch (NoSuchMethodException e) {
      throw new IllegalStateException(e); // every record has it
    }
  }

  /**
   * The components of one of these records.
   *
   * @param instance the record
   * @return their values, in their order
   * @throws ReflectiveOperationException if an accessor throws
   */
  public Object[] parts(Object instance) throws ReflectiveOperationException {
    Object[] parts = new Object[accessors.length];
    for (int i = 0; i < parts.length; i++) {
      parts[i] = accessors[i].invoke(instance);
    }
    return parts;
  }
}
