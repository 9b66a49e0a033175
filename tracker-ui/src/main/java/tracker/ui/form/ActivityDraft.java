package tracker.ui.form;

import tracker.domain.shared.Command;
import tracker.domain.shared.DayRange;
import tracker.domain.shared.Reach;

/**
 * An activity as it is about to be sent.
 *
 * @param id of the activity
 * @param days when it was, or is to be
 * @param title what a list calls it: the place, the school, the department
 * @param held false where it is only planned
 * @param reach whom it met; unknown until it is held
 * @param command by which it is stored
 */
public record ActivityDraft(String id, DayRange days, String title, boolean held, Reach reach, Command command) {}
