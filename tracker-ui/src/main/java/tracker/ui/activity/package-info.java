/** The activities of one trust: how one is logged, how each stands, what was said about it, and what can be done next. */
@NullMarked
package tracker.ui.activity;

import org.jspecify.annotations.NullMarked;
