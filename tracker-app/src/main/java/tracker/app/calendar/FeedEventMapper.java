package tracker.app.calendar;

import java.net.URI;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import net.fortuna.ical4j.model.Property;
import net.fortuna.ical4j.model.PropertyList;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.property.Categories;
import net.fortuna.ical4j.model.property.Created;
import net.fortuna.ical4j.model.property.Description;
import net.fortuna.ical4j.model.property.DtEnd;
import net.fortuna.ical4j.model.property.DtStamp;
import net.fortuna.ical4j.model.property.DtStart;
import net.fortuna.ical4j.model.property.LastModified;
import net.fortuna.ical4j.model.property.Location;
import net.fortuna.ical4j.model.property.Sequence;
import net.fortuna.ical4j.model.property.Summary;
import net.fortuna.ical4j.model.property.Uid;
import net.fortuna.ical4j.model.property.Url;
import net.fortuna.ical4j.model.property.immutable.ImmutableStatus;
import net.fortuna.ical4j.model.property.immutable.ImmutableTransp;
import tracker.domain.calendar.CalendarEntry;
import tracker.domain.calendar.FeedEntry;
import tracker.domain.calendar.FeedWeek;
import tracker.domain.campaign.AnnouncedCampaign;
import tracker.domain.shared.DayRange;

/** Maps an entry to an iCalendar event. Its UID never changes; its SEQUENCE and times come from its events. */
final class FeedEventMapper {

    private FeedEventMapper() {}

    /** @param house the base URL of the tracker, without a trailing slash */
    static VEvent of(FeedEntry told, String house) {
        CalendarEntry entry = told.entry();
        boolean off = entry.stage().isCalledOff();
        String what = capital(entry.kind().one()) + ": " + entry.title();
        List<Property> properties = wholeDays(entry.id(), entry.days(), told.lastKnown());
        properties.addAll(changes(told.changes(), told.firstKnown(), told.lastKnown()));
        properties.addAll(List.of(
                off ? ImmutableStatus.VEVENT_CANCELLED : ImmutableStatus.VEVENT_CONFIRMED,
                new Summary(off ? "Cancelled – " + what : what),
                new Location(place(entry)),
                new Description(capital(entry.kind().inWords(entry.stage())) + ". " + entry.trustName()
                        + ", Healthcare Science Week " + entry.campaign() + "."),
                new Categories(capital(entry.kind().one())),
                new Url(page(house, "/trusts/" + entry.trust(), entry.campaign().toString()))));
        return event(properties);
    }

    /** The week itself, so that a trust without activities has a calendar too. */
    static VEvent of(FeedWeek told, String house) {
        AnnouncedCampaign campaign = told.campaign();
        DayRange week = new DayRange(campaign.days().firstDay(), campaign.days().lastDay());
        List<Property> properties = wholeDays("week-" + campaign.id(), week, told.lastKnown());
        properties.addAll(changes(told.changes(), told.firstKnown(), told.lastKnown()));
        properties.add(new Summary(campaign.name()));
        properties.add(new Url(page(house, "/calendar", campaign.id().toString())));
        return event(properties);
    }

    private static List<Property> wholeDays(String id, DayRange days, Instant told) {
        return new ArrayList<>(List.of(
                new Uid(id + "@tracker"),
                new DtStamp(second(told)),
                new DtStart<>(days.from()),
                new DtEnd<>(days.to().plusDays(1)),
                ImmutableTransp.TRANSPARENT));
    }

    private static List<Property> changes(int changes, Instant firstKnown, Instant lastKnown) {
        return List.of(new Sequence(changes), new Created(second(firstKnown)), new LastModified(second(lastKnown)));
    }

    private static VEvent event(List<Property> properties) {
        return new VEvent(new PropertyList(properties));
    }

    /** A talk is at the school in its title; everything else is at the trust. */
    private static String place(CalendarEntry entry) {
        return switch (entry.kind().venue()) {
            case SCHOOL -> entry.title();
            case PLACE, DEPARTMENT, NONE -> entry.title() + ", " + entry.trustName();
        };
    }

    private static URI page(String house, String path, String year) {
        return URI.create(house + path + "?campaign=" + year);
    }

    private static Instant second(Instant instant) {
        return instant.truncatedTo(ChronoUnit.SECONDS);
    }

    private static String capital(String words) {
        return Character.toUpperCase(words.charAt(0)) + words.substring(1);
    }
}
