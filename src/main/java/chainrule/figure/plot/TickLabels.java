package chainrule.figure.plot;

import chainrule.figure.plot.Axis.Tick;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Ticks and their labels, each with enough digits to differ from the next. */
final class TickLabels {

  private static final String SUPERSCRIPTS = "⁰¹²³⁴⁵⁶⁷⁸⁹";

  private TickLabels() {}

  /** first · step, (first + 1) · step, up to last · step. */
  static List<Tick> multiples(double first, double last, double step) {
    double largest = Math.max(Math.abs(first), Math.abs(last)) * step;
    int exponent = (int) Math.floor(Math.log10(step) + 1e-9);
    int decimals = Math.max(0, -exponent);
    double shift = step * Math.pow(10, decimals);
    decimals += Math.abs(shift - Math.rint(shift)) < 1e-6 ? 0 : 1;
    boolean plain = exponent >= -4 && (exponent <= 2 || largest < 1e6);
    List<Tick> ticks = new ArrayList<>();
    for (double i = first; i <= last; i++) {
      double value = i * step;
      String label =
          i == 0
              ? "0"
              : plain
                  ? decimal(value, decimals)
                  : decimal(value / Math.pow(10, exponent), 0) + "·" + powerOfTen(exponent);
      ticks.add(new Tick(value, label));
    }
    return ticks;
  }

  /** Where every power of ten lies, from one exponent to another, times each of the mantissas. */
  static List<Double> powers(int from, int to, int stride, int[] mantissas) {
    List<Double> places = new ArrayList<>();
    for (int exponent = from; exponent <= to; exponent += stride) {
      for (int mantissa : mantissas) {
        places.add(exponent + Math.log10(mantissa));
      }
    }
    return places;
  }

  /** Such places with their numbers, all written out or all as powers of ten. */
  static List<Tick> ofPowers(List<Double> places) {
    boolean plain = places.stream().allMatch(at -> exponent(at) >= -4 && exponent(at) <= 6);
    List<Tick> ticks = new ArrayList<>();
    for (double at : places) {
      int exponent = exponent(at);
      long mantissa = Math.round(Math.pow(10, at - exponent));
      String label =
          plain
              ? decimal(mantissa * Math.pow(10, exponent), Math.max(0, -exponent))
              : (mantissa == 1 ? "" : mantissa + "·") + powerOfTen(exponent);
      ticks.add(new Tick(at, label));
    }
    return ticks;
  }

  private static int exponent(double at) {
    return (int) Math.floor(at + 1e-9);
  }

  static String decimal(double value, int decimals) {
    return String.format(Locale.ROOT, "%,." + decimals + "f", value).replace('-', '−');
  }

  private static String powerOfTen(int exponent) {
    StringBuilder power = new StringBuilder(exponent < 0 ? "10⁻" : "10");
    for (char digit : Integer.toString(Math.abs(exponent)).toCharArray()) {
      power.append(SUPERSCRIPTS.charAt(digit - '0'));
    }
    return power.toString();
  }
}
