package chainrule.grader.exercise;

import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.List;

/**
 * The signatures of methods, compared as text, since their types may come from different class
 * loaders.
 */
public final class Signatures {

  private Signatures() {}

  /**
   * Whether a method that was written is called as one that was asked for.
   *
   * @param asked a method of the reference
   * @param method a method of an answer
   * @return true if names and types are the same; the types may come from another loader
   */
  public static boolean isLike(Method asked, Method method) {
    return method.getName().equals(asked.getName())
        && !method.isSynthetic()
        && types(method).equals(types(asked))
        && method.getReturnType().getTypeName().equals(asked.getReturnType().getTypeName());
  }

  /**
   * The types of what a method takes, in words: they may come from several loaders.
   *
   * @param method the method
   * @return the name of each parameter's type
   */
  public static List<String> types(Method method) {
    List<String> types = new ArrayList<>();
    for (Class<?> type : method.getParameterTypes()) {
      types.add(type.getTypeName());
    }
    return types;
  }

  /**
   * A method of a class, whoever may call it.
   *
   * @param type the class
   * @param name the name of a method that has no overloads
   * @return the method
   * @throws NoSuchMethodException if there is none
   */
  public static Method method(Class<?> type, String name) throws NoSuchMethodException {
    return method(type, name, null);
  }

  /**
   * One of the methods of a name, whoever may call it.
   *
   * @param type the class
   * @param name the name
   * @param types what it takes, in words; null for whatever
   * @return the method
   * @throws NoSuchMethodException if there is none
   */
  public static Method method(Class<?> type, String name, List<String> types)
      throws NoSuchMethodException {
    for (Method method : type.getDeclaredMethods()) {
      boolean isNamed = method.getName().equals(name) && !method.isSynthetic();
      if (isNamed && (types == null || types(method).equals(types))) {
        method.setAccessible(true);
        return method;
      }
    }
    throw new NoSuchMethodException(name);
  }
}
