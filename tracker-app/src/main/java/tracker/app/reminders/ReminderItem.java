package tracker.app.reminders;

import java.time.LocalDate;

/**
 * Something that was planned, whose day is over, and of which nobody has said how many came.
 *
 * @param activity the id
 * @param trust ODS code
 * @param title as people know it
 * @param lastDay in London
 * @param times how often this person was reminded of it
 */
record ReminderItem(String activity, String trust, String title, LocalDate lastDay, int times) {}
