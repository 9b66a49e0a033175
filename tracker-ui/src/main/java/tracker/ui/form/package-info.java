/**
 * Form components: questions with label, hint and error message, the error summary, drafts, and the forms of each
 * activity type.
 */
@NullMarked
package tracker.ui.form;

import org.jspecify.annotations.NullMarked;
