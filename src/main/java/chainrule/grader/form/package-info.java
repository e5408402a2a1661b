/**
 * Formulas as students write them: right, and of another shape than the reference. They are there
 * for the slips that can be made in them.
 */
package chainrule.grader.form;
