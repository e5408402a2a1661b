/** Keeping weights small and units independent, so that a network does not learn by heart. */
package chainrule.regularization;
