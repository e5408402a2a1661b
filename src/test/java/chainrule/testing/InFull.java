package chainrule.testing;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.Tag;

/**
 * A test that takes seconds, where a shorter one looks at the same code: {@code mvn test} leaves it
 * out, {@code mvn -Pfull test} runs it, as the gate does, and so does {@code -Dtest=}. The other
 * half of {@link Depth}.
 */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
@Tag("full")
public @interface InFull {}
