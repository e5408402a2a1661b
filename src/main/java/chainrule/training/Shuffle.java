package chainrule.training;

/** When the examples are put in a new order. */
public enum Shuffle {
  /** Before each epoch. */
  EVERY_EPOCH,
  /** Before the first epoch only, for data that is too large to be shuffled again and again. */
  ONCE,
  /** Never: they come in the order of the data set, which is bad if that is sorted. */
  NEVER
}
