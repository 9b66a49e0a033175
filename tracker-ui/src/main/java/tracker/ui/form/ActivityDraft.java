package tracker.ui.form;

import tracker.domain.shared.Command;
import tracker.domain.shared.DayRange;
import tracker.domain.shared.Reach;

/**
 * An activity about to be sent.
 *
 * @param id of the activity
 * @param days when it was, or is planned
 * @param title shown in lists: the place, the school or the department
 * @param held false if it is only planned
 * @param reach people reached; unknown until it is held
 * @param command that stores it
 */
public record ActivityDraft(String id, DayRange days, String title, boolean held, Reach reach, Command command) {}
