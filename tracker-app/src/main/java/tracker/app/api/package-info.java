/** What all REST doors share: how they say no. */
@NullMarked
package tracker.app.api;

import org.jspecify.annotations.NullMarked;
