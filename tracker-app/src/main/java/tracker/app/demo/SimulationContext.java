package tracker.app.demo;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import tracker.domain.campaign.AnnouncedCampaign;
import tracker.domain.campaign.CampaignId;
import tracker.domain.shared.Note;
import tracker.domain.shared.PersonId;
import tracker.domain.shared.TextLine;
import tracker.domain.trust.RegisteredTrust;
import tracker.domain.trust.TrustCode;

/**
 * The acting trust, and the labels of invented data, so that it is never taken for real, even outside the pages.
 *
 * @param seed of the simulated week
 * @param campaign that is simulated
 * @param trust that acts; null for people without a trust
 */
record SimulationContext(
        long seed, AnnouncedCampaign campaign, @Nullable RegisteredTrust trust) {

    static final Note NOTE = new Note("Simulated for demonstration.");

    private static final String LABEL = " (simulated)";
    private static final int ROOM_FOR_THE_LABEL = 150;

    CampaignId year() {
        return campaign.id();
    }

    /** Only with a trust. */
    TrustCode code() {
        return Objects.requireNonNull(trust, "a trust acts").code();
    }

    SimulatedCalendar calendar() {
        return new SimulatedCalendar(campaign.days());
    }

    SeededRandom chance(String about) {
        return SeededRandom.of(seed, source(about, 0));
    }

    /** Deterministic for the same seed, trust and number; ids are derived from it. */
    String source(String about, int number) {
        return "demo:" + seed + ":" + (trust == null ? "-" : trust.code()) + ":" + about + ":" + number;
    }

    PersonId person(String about, int number) {
        return new PersonId("person-" + opaque(source(about, number)));
    }

    /** A meaningless text, the same for the same source. */
    static String opaque(String source) {
        return UUID.nameUUIDFromBytes(source.getBytes(UTF_8)).toString();
    }

    /** The trust's town, or else its code. */
    String town() {
        String town = trust == null ? null : trust.place().town();
        return town == null ? String.valueOf(code()) : town;
    }

    /** Where this trust can have a stand. */
    List<String> places() {
        return SimulatedPlaces.of(trust == null ? null : trust.type());
    }

    static TextLine labelled(String words) {
        String shortened = words.length() > ROOM_FOR_THE_LABEL ? words.substring(0, ROOM_FOR_THE_LABEL) : words;
        return new TextLine(shortened + LABEL);
    }
}
