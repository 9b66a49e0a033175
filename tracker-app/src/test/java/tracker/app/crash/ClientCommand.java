package tracker.app.crash;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tracker.app.WeekStory;
import tracker.domain.activity.StaffingFigures;
import tracker.domain.shared.Command;
import tracker.domain.shared.CommandId;
import tracker.domain.shared.CountingMethod;
import tracker.domain.shared.DayRange;
import tracker.domain.shared.Reach;
import tracker.domain.shared.Reason;
import tracker.domain.shared.TextLine;
import tracker.domain.stand.StandCommand.BookStand;
import tracker.domain.stand.StandCommand.CorrectStand;
import tracker.domain.stand.StandCommand.RecordStandHeld;
import tracker.domain.stand.StandCommand.RestoreStand;
import tracker.domain.stand.StandCommand.ReviseStand;
import tracker.domain.stand.StandCommand.WithdrawStand;
import tracker.domain.stand.StandDetails;
import tracker.domain.stand.StandFigures;
import tracker.domain.stand.StandId;

/**
 * One command of a client. Its mark is stored in the resulting event, so that the event is recognised independently
 * of its id. Its number is also the figure, so that every command is a change.
 */
record ClientCommand(int number, CommandId id, ClientCommandKind verb, StandId stand) {

    enum ClientCommandKind {
        HOLD,
        BOOK,
        REPORT,
        REVISE,
        CORRECT,
        WITHDRAW,
        RESTORE
    }

    private static final Pattern REASON = Pattern.compile("\"reason\":\"wish-(\\d+)\"");
    private static final Pattern PLACE = Pattern.compile("place\":\"wish-(\\d+)\"");

    /** One line of text for the other process. */
    String line() {
        return number + " " + id.value() + " " + verb + " " + stand.value();
    }

    static ClientCommand of(String line) {
        String[] words = line.split(" ", -1);
        return new ClientCommand(
                Integer.parseInt(words[0]),
                new CommandId(words[1]),
                ClientCommandKind.valueOf(words[2]),
                new StandId(words[3]));
    }

    /** The number of the command that caused the stored event; -1 if there is none. */
    static int markIn(String payload) {
        for (Pattern place : new Pattern[] {REASON, PLACE}) {
            Matcher mark = place.matcher(payload);
            if (mark.find()) {
                return Integer.parseInt(mark.group(1));
            }
        }
        return -1;
    }

    Command command() {
        var campaign = WeekStory.CAMPAIGN;
        var trust = stand.value().hashCode() % 2 == 0 ? WeekStory.GUYS : WeekStory.LEEDS;
        var reason = new Reason(mark());
        var details = new StandDetails(DayRange.on(WeekStory.TUESDAY), new TextLine(mark()), List.of(), null);
        var figures = new StandFigures(Reach.of(number, CountingMethod.CLICKER), StaffingFigures.NOT_SAID);
        return switch (verb) {
            case HOLD, REPORT -> new RecordStandHeld(stand, campaign, trust, details, figures);
            case BOOK -> new BookStand(stand, campaign, trust, details);
            case REVISE -> new ReviseStand(stand, campaign, trust, figures, reason);
            case CORRECT -> new CorrectStand(stand, campaign, trust, null, figures, reason);
            case WITHDRAW -> new WithdrawStand(stand, campaign, trust, reason);
            case RESTORE -> new RestoreStand(stand, campaign, trust, reason);
        };
    }

    private String mark() {
        return "wish-" + number;
    }
}
