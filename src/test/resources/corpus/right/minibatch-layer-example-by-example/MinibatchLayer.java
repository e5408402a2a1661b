package chainrule.network;

import chainrule.activation.Activation;
import java.util.stream.Stream;

public class MinibatchLayer {
    public static double[][] preActivations(double[][] weights, double[] bias, double[][] inputs) {
        return Stream.of(inputs).map(x -> DenseLayer.preActivation(weights, bias, x)).toArray(double[][]::new);
    }

    public static double[][] outputs(double[][] a, Activation activation) {
        return Stream.of(a).map(activation::value).toArray(double[][]::new);
    }

    public static double[][] weightGradient(double[][] deltas, double[][] inputs) {
        double[][] total = new double[deltas[0].length][inputs[0].length];
        for (int n = 0; n < deltas.length; n++) {
            double[][] one = DenseLayer.weightGradient(deltas[n], inputs[n]);
            for (int i = 0; i < total.length; i++)
                for (int j = 0; j < total[i].length; j++)
                    total[i][j] += one[i][j] / deltas.length;
        }
        return total;
    }

    public static double[] biasGradient(double[][] deltas) {
        double[] mean = new double[deltas[0].length];
        for (double[] d : deltas)
            for (int i = 0; i < mean.length; i++)
                mean[i] += d[i] / deltas.length;
        return mean;
    }

    public static double[][] inputGradients(double[][] weights, double[][] deltas) {
        double[][] back = new double[deltas.length][];
        for (int n = 0; n < back.length; n++) back[n] = DenseLayer.inputGradient(weights, deltas[n]);
        return back;
    }
}
