/**
 * The paths of all pages, and the links that are built from them. It knows no page, so every page can lead to every other one without
 * knowing its class.
 */
@NullMarked
package tracker.ui.links;

import org.jspecify.annotations.NullMarked;
