package chainrule.grader.mistake;

import chainrule.grader.value.RecordType;
import java.lang.reflect.Constructor;
import java.lang.reflect.Method;

/**
 * Marks a record of all arguments of a formula that has many: a {@link Mistake} may take it in the
 * place of them.
 */
public interface ArgumentRecord {

  /**
   * The types of what a method takes, be it in a record or not.
   *
   * @param method a method
   * @return the types of the single arguments
   */
  static Class<?>[] types(Method method) {
    return isPacked(method) ? record(method).getParameterTypes() : method.getParameterTypes();
  }

  /**
   * The same arguments as a method takes them.
   *
   * @param method a method
   * @param arguments one by one
   * @return these, or one record of them
   * @throws ReflectiveOperationException if they are no such arguments
   */
  static Object[] packed(Method method, Object[] arguments) throws ReflectiveOperationException {
    return isPacked(method) ? new Object[] {record(method).newInstance(arguments)} : arguments;
  }

  private static boolean isPacked(Method method) {
    Class<?>[] types = method.getParameterTypes();
    return types.length > 0 && ArgumentRecord.class.isAssignableFrom(types[0]);
  }

  private static Constructor<?> record(Method method) {
    return RecordType.of(method.getParameterTypes()[0]).constructor();
  }
}
