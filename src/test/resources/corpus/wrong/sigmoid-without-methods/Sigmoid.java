package chainrule.activation;

public class Sigmoid {}
