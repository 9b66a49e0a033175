package tracker.app.reminders;

import java.time.LocalDate;

/**
 * A planned activity that is over and not reported.
 *
 * @param activity the id
 * @param trust ODS code
 * @param title as users know it
 * @param lastDay in London
 * @param times how often this user was reminded of it
 */
record ReminderItem(String activity, String trust, String title, LocalDate lastDay, int times) {}
