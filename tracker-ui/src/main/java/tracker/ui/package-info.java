/**
 * The pages. Each package is named after the domain package it shows. Pages use only the two ports {@code Queries} and
 * {@code Commands}.
 */
@NullMarked
package tracker.ui;

import org.jspecify.annotations.NullMarked;
