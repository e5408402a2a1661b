package chainrule.testing;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The formula of an exercise once more, built of the computation graph's operations: a static
 * method with the formula's parameters, but for the first, which is a node. The slope that
 * back-propagation finds on it has to be the one that was derived by hand.
 */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.METHOD)
public @interface OnGraph {

  /**
   * The derivative that it bears witness to.
   *
   * @return the name of a method of the formula class
   */
  String value();
}
