package chainrule.activation;
import org.junit.Test;
import static org.junit.Assert.assertEquals;
public class Tanh {
    public static double value(double a) { return Math.tanh(a); }
    public static double derivative(double a) { double t = Math.tanh(a); return 1 - t*t; }
    @Test
    public void testValue() { assertEquals(0.0, value(0), 1e-9); }
}
