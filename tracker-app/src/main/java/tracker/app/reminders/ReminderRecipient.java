package tracker.app.reminders;

import tracker.domain.shared.PersonId;

/**
 * Who is written to.
 *
 * @param key what stops the reminders
 */
record ReminderRecipient(PersonId person, String name, String key) {}
