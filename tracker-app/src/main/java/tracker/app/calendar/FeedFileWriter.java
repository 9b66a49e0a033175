package tracker.app.calendar;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import net.fortuna.ical4j.data.CalendarOutputter;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.ComponentList;
import net.fortuna.ical4j.model.ParameterList;
import net.fortuna.ical4j.model.PropertyList;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.parameter.Value;
import net.fortuna.ical4j.model.property.Name;
import net.fortuna.ical4j.model.property.ProdId;
import net.fortuna.ical4j.model.property.RefreshInterval;
import net.fortuna.ical4j.model.property.XProperty;
import net.fortuna.ical4j.model.property.immutable.ImmutableCalScale;
import net.fortuna.ical4j.model.property.immutable.ImmutableVersion;
import tracker.domain.calendar.FeedEntry;
import tracker.domain.calendar.FeedSnapshot;
import tracker.domain.shared.LondonCalendar;

/**
 * Writes an iCalendar file (RFC 5545). The same entries always give the same bytes, because it holds no time of
 * writing. All entries are whole days, so it names only the time zone of the days.
 */
final class FeedFileWriter {

    private static final String LOOK_AGAIN_AFTER = "PT1H";

    private FeedFileWriter() {}

    /**
     * A trust's calendar feed.
     *
     * @param house the base URL of the tracker, without a trailing slash
     */
    static byte[] of(FeedSnapshot feed, String house) {
        String name = "Healthcare Science Week: " + feed.name();
        PropertyList about = head().add(new Name(name))
                .add(new XProperty("X-WR-CALNAME", name))
                .add(new RefreshInterval(new ParameterList(List.of(Value.DURATION)), LOOK_AGAIN_AFTER))
                .add(new XProperty("X-PUBLISHED-TTL", LOOK_AGAIN_AFTER));
        List<VEvent> events = new ArrayList<>();
        feed.weeks().forEach(week -> events.add(FeedEventMapper.of(week, house)));
        feed.entries().forEach(entry -> events.add(FeedEventMapper.of(entry, house)));
        return written(about, events);
    }

    /** One entry, to add to a personal calendar. */
    static byte[] of(FeedEntry entry, String house) {
        return written(head(), List.of(FeedEventMapper.of(entry, house)));
    }

    private static PropertyList head() {
        return new PropertyList()
                .add(new ProdId("-//Healthcare Science Week tracker//Calendar//EN"))
                .add(ImmutableVersion.VERSION_2_0)
                .add(ImmutableCalScale.GREGORIAN)
                .add(new XProperty("X-WR-TIMEZONE", LondonCalendar.ZONE.getId()));
    }

    /** Not validated: without a campaign a calendar may be empty, which the standard does not allow. */
    private static byte[] written(PropertyList about, List<VEvent> events) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            new CalendarOutputter(false).output(new Calendar(about, new ComponentList<>(events)), bytes);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return OctetLineFolder.fold(bytes.toString(StandardCharsets.UTF_8)).getBytes(StandardCharsets.UTF_8);
    }
}
