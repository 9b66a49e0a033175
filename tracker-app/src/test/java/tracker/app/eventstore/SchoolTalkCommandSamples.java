package tracker.app.eventstore;

import static tracker.app.WeekStory.CAMPAIGN;
import static tracker.app.WeekStory.GUYS;
import static tracker.app.WeekStory.TUESDAY;

import java.util.List;
import tracker.domain.schooltalk.SchoolTalkCommand.BookSchoolTalk;
import tracker.domain.schooltalk.SchoolTalkDetails;
import tracker.domain.schooltalk.SchoolTalkId;
import tracker.domain.shared.School;
import tracker.domain.shared.TextLine;

/** A school talk for tests of the event store. */
final class SchoolTalkCommandSamples {

    private SchoolTalkCommandSamples() {}

    static BookSchoolTalk booked(SchoolTalkId id) {
        return new BookSchoolTalk(
                id,
                CAMPAIGN,
                GUYS,
                new SchoolTalkDetails(
                        TUESDAY, new School(null, new TextLine("A school")), null, List.of(), null, null, null));
    }
}
