package tracker.app.reminders;

import tracker.domain.shared.PersonId;

/**
 * The recipient of a reminder.
 *
 * @param key stops the reminders
 */
record ReminderRecipient(PersonId person, String name, String key) {}
