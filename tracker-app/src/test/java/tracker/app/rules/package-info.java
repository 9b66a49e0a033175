/**
 * Architecture rules. {@link tracker.app.ArchitectureTest} checks each, and also shows that it fails on
 * {@code tracker.planted}.
 */
@NullMarked
package tracker.app.rules;

import org.jspecify.annotations.NullMarked;
