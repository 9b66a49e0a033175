/** What all REST endpoints share: tokens, idempotency keys, versions and problem responses. */
@NullMarked
package tracker.app.api;

import org.jspecify.annotations.NullMarked;
