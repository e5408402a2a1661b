package chainrule.grader.worker;

import java.lang.invoke.CallSite;
import java.lang.invoke.ConstantCallSite;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;

/**
 * Where the formulas of a class end that stands in the place of an answer, in a program that has
 * none: it is told what to say.
 */
public final class Prompt {

  /** Who knows what to say. */
  interface Prompter {
    /** The result of a formula, by its number. */
    Object result(int formula, Object[] arguments);
  }

  private static final MethodHandle SAY = say();

  private static Prompter prompter;

  private Prompt() {}

  /** From now on this one is asked. */
  static void by(Prompter next) {
    prompter = next;
  }

  /**
   * Links a formula of the class in between; the JVM calls it.
   *
   * @param caller the class
   * @param name a letter and the number of the formula
   * @param type its parameters and its result
   * @return a call of the prompter
   */
  public static CallSite link(MethodHandles.Lookup caller, String name, MethodType type) {
    int formula = Integer.parseInt(name.substring(1));
    return new ConstantCallSite(
        SAY.bindTo(formula).asCollector(Object[].class, type.parameterCount()).asType(type));
  }

  private static Object result(Integer formula, Object[] arguments) {
    return prompter.result(formula, arguments);
  }

  private static MethodHandle say() {
    MethodType type = MethodType.methodType(Object.class, Integer.class, Object[].class);
    try {
      return MethodHandles.lookup().findStatic(Prompt.class, "result", type);
    } catch (ReflectiveOperationException e) {
      throw new ExceptionInInitializerError(e);
    }
  }
}
