package chainrule.grader.slip;

import java.lang.reflect.Method;

/**
 * A mistake that is known of a formula, and is made by others that call it.
 *
 * @param in the name of the formula's method
 * @param wrong a method of the same package, with the parameters and the result of the formula's
 * @param name what it is called
 * @param says one sentence with its stop
 */
public record KnownSlip(String in, Method wrong, String name, String says) {}
