package chainrule.activation;
public class Sigmoid {
  public static double value(double x) { return Funktionen.logistisch(x); }
  public static double derivative(double x) { double größe = Funktionen.logistisch(x); return größe * (1 - größe); }
}
class Funktionen { static double logistisch(double x) { return 1 / (1 + Math.pow(Math.E, -x)); } }
class Main { public static void main(String[] a) throws Exception { System.in.read(); } }
