package tracker.app.calendar;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
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
 * An iCalendar file (RFC 5545) as calendar programs read it. The same entries are always written in the same bytes: nothing in
 * it says when it was written. All of them are whole days, so no time zone is told but the name of the one that cuts the days.
 */
final class FeedFileWriter {

    private static final String LOOK_AGAIN_AFTER = "PT1H";

    private FeedFileWriter() {}

    /**
     * A trust's calendar, to be subscribed to.
     *
     * @param since when its address was made
     * @param house the address of the tracker, without a slash at its end
     */
    static byte[] of(FeedSnapshot feed, Instant since, String house) {
        String name = "Healthcare Science Week: " + feed.name();
        PropertyList about = head().add(new Name(name))
                .add(new XProperty("X-WR-CALNAME", name))
                .add(new RefreshInterval(new ParameterList(List.of(Value.DURATION)), LOOK_AGAIN_AFTER))
                .add(new XProperty("X-PUBLISHED-TTL", LOOK_AGAIN_AFTER));
        List<VEvent> events = new ArrayList<>();
        feed.campaigns().forEach(campaign -> events.add(FeedEventMapper.of(campaign, since, house)));
        feed.entries().forEach(entry -> events.add(FeedEventMapper.of(entry, house)));
        return written(about, events);
    }

    /** One entry, to be taken into somebody's own calendar. */
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

    /** Unchecked: before any campaign is announced a calendar may be empty, which the standard does not foresee. */
    private static byte[] written(PropertyList about, List<VEvent> events) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            new CalendarOutputter(false).output(new Calendar(about, new ComponentList<>(events)), bytes);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }
}
