package tracker.app.demo;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Set;
import tracker.domain.shared.HttpsAddress;
import tracker.domain.shared.LondonCalendar;
import tracker.domain.video.VideoChannel;
import tracker.domain.video.VideoCommands;
import tracker.domain.video.VideoId;

/** A simulated video on its channels, and its views. The addresses lead nowhere, as RFC 2606 guarantees. */
record SimulatedPublication(VideoId id, SimulationContext cast, ActivityScriptBuilder strand, SeededRandom chance) {

    private static final int[] DAYS_OF_READINGS = {1, 3, 7};

    void on(VideoChannel channel, Instant meant) {
        Instant at = strand.time(meant);
        var address =
                new HttpsAddress("https://simulated.example/" + channel.name().toLowerCase(Locale.ROOT) + "/" + id);
        strand.add(at, video().publish(channel, address, LondonCalendar.dayOf(at)));
    }

    /** After one, three and seven days, with a higher number each time. */
    void readViews(LocalDate published, Set<VideoChannel> channels) {
        int aDay = chance.around(35, 0.9);
        for (int days : DAYS_OF_READINGS) {
            for (VideoChannel channel : channels) {
                int views = aDay * days * (channel == VideoChannel.YOUTUBE ? 3 : 1) + chance.between(1, 9);
                Instant at = strand.time(SimulatedCalendar.atWork(published.plusDays(days), chance));
                strand.add(at, video().recordViews(channel, views, at));
            }
        }
    }

    private VideoCommands video() {
        return new VideoCommands(id, cast.year(), cast.code());
    }
}
