/** The reference with one slip of the hand in it, for every slip that can be made there. */
package chainrule.grader.slip;
