package tracker.app.calendar;

import java.io.IOException;
import java.io.StringReader;
import java.net.http.HttpResponse;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.data.ParserException;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.Component;
import net.fortuna.ical4j.model.Property;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.property.DtEnd;
import net.fortuna.ical4j.model.property.DtStart;

/** A calendar as a calendar program reads it. */
record FetchedFeedFixture(HttpResponse<String> answer, Calendar calendar) {

    static FetchedFeedFixture of(HttpResponse<String> answer) throws IOException, ParserException {
        return new FetchedFeedFixture(answer, new CalendarBuilder().build(new StringReader(answer.body())));
    }

    List<String> ids() {
        return calendar.<VEvent>getComponents(Component.VEVENT).stream()
                .map(event -> text(event, Property.UID))
                .toList();
    }

    FetchedFeedEntry entry(String id) {
        VEvent event = calendar.<VEvent>getComponents(Component.VEVENT).stream()
                .filter(each -> text(each, Property.UID).equals(id + "@tracker"))
                .reduce((one, other) -> {
                    throw new AssertionError(id + " is told twice");
                })
                .orElseThrow(() -> new AssertionError(id + " is not told"));
        return new FetchedFeedEntry(
                text(event, Property.STATUS),
                Integer.parseInt(text(event, Property.SEQUENCE)),
                event.getDateStamp().orElseThrow().getDate(),
                LocalDate.from(event.getStartDate().map(DtStart::getDate).orElseThrow()),
                LocalDate.from(event.getEndDate(false).map(DtEnd::getDate).orElseThrow()));
    }

    String text(String id, String property) {
        return text(
                calendar.<VEvent>getComponents(Component.VEVENT).stream()
                        .filter(each -> text(each, Property.UID).equals(id + "@tracker"))
                        .findFirst()
                        .orElseThrow(),
                property);
    }

    private static String text(VEvent event, String property) {
        return event.getProperty(property).map(Property::getValue).orElse("");
    }

    /** @param end the first day after it */
    record FetchedFeedEntry(String status, int sequence, Instant stamp, LocalDate start, LocalDate end) {}
}
