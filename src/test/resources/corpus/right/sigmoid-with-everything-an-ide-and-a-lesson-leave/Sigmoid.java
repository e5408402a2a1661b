/*
 * Homework 3
 */
package edu.uni.ml.hw3;

import java.util.Scanner;
import java.util.Random;
import java.text.DecimalFormat;

public class Sigmoid {
    private static final DecimalFormat df = new DecimalFormat("0.000");
    static Scanner sc = new Scanner(System.in);
    public static double value(double a) {
        double e = Math.exp(-a);
        return 1.0 / (1.0 + e);
    }
    public static double derivative(double a) {
        double s = value(a);
        return s * (1 - s);
    }
    public static void print(double d) { System.out.println(df.format(d)); }
    public static void main(String[] args) {
        double x = sc.nextDouble();
        print(value(x)); print(derivative(x));
        System.exit(0);
    }
}
