/** Activities of one trust: logging, status, history and next steps. */
@NullMarked
package tracker.ui.activity;

import org.jspecify.annotations.NullMarked;
