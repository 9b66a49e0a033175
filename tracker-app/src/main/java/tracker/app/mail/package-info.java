/** Letters to people: written into a list with what they belong to, and sent from it where mail is configured. */
@NullMarked
package tracker.app.mail;

import org.jspecify.annotations.NullMarked;
