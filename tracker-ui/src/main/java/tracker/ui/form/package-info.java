/**
 * What every form is made of: questions with a label, a hint and a sentence when something is wrong, the summary of all
 * problems, and what a kind of activity says about its own forms.
 */
@NullMarked
package tracker.ui.form;

import org.jspecify.annotations.NullMarked;
