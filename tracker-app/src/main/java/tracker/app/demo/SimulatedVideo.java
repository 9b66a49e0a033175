package tracker.app.demo;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tracker.domain.shared.LondonCalendar;
import tracker.domain.shared.PersonId;
import tracker.domain.shared.Reason;
import tracker.domain.video.BrandingMethod;
import tracker.domain.video.SubmissionMethod;
import tracker.domain.video.TakeDownProof;
import tracker.domain.video.VideoChannel;
import tracker.domain.video.VideoCommands;
import tracker.domain.video.VideoConsent;
import tracker.domain.video.VideoId;
import tracker.domain.video.VideoLength;
import tracker.domain.video.VideoSubmission;
import tracker.domain.video.WithdrawalKind;

/** The path of a simulated video: submitted, reviewed, perhaps submitted again, branded, published. */
final class SimulatedVideo {

    private static final Reason TOO_LONG = new Reason("Too long: please cut it to ten minutes.");
    private static final Reason HARD_TO_HEAR = new Reason("The speaker is hard to hear.");
    private static final Reason WORTH_IT = new Reason("Every minute of it is worth seeing.");
    private static final Reason TAKEN_BACK = new Reason("A consent was withdrawn.");
    private static final List<String> CHECKS = List.of("consents", "no patients to be seen", "sound", "length");
    private static final int SHORTEST = 5 * 60;
    private static final int LONGEST = 10 * 60;

    private final SimulationContext cast;
    private final SeededRandom chance;
    private final VideoId id;
    private final VideoCommands video;
    private final String source;
    private final PersonId reviewer;
    private final ActivityScriptBuilder strand;

    SimulatedVideo(SimulationContext cast, int number, SeededRandom chance) {
        this.cast = cast;
        this.chance = chance;
        this.source = cast.source("video", number);
        this.id = VideoId.of(source);
        this.video = new VideoCommands(id, cast.year(), cast.code());
        this.reviewer = new PersonId("person-" + SimulationContext.opaque("demo:" + cast.seed() + ":reviewer"));
        this.strand = new ActivityScriptBuilder(cast.calendar().end());
    }

    List<ScriptedCommand> lines() {
        LocalDate day = SimulatedCalendar.weekday(SimulatedCalendar.between(
                cast.campaign().days().runUpFrom().plusDays(4),
                cast.campaign().days().lastDay(),
                chance));
        VideoSubmission film = film();
        var department = chance.oneOf(SimulatedPlaces.SPECIALISMS).department();
        var subject = SimulationContext.labelled("A day in the life: " + department);
        var trainee = new PersonId("person-" + SimulationContext.opaque(source + ":trainee"));
        strand.add(atDesk(day), video.submit(trainee, subject, film, day));
        review(film, day);
        return strand.lines();
    }

    private void review(VideoSubmission film, LocalDate submitted) {
        LocalDate day = submitted.plusDays(chance.between(1, 4));
        boolean tooLong = film.length().value() > LONGEST;
        if (chance.percent(tooLong ? 70 : 18)) {
            var because = List.of(tooLong ? TOO_LONG : HARD_TO_HEAR);
            strand.add(atDesk(day), video.sendBack(reviewer, because));
            if (chance.percent(20)) {
                return;
            }
            day = day.plusDays(chance.between(1, 5));
            strand.add(atDesk(day), video.resubmit(film(LONGEST, "second")));
            accept(day.plusDays(chance.between(0, 2)), null);
        } else {
            accept(day, tooLong ? WORTH_IT : null);
        }
    }

    private void accept(LocalDate day, @Nullable Reason length) {
        strand.add(atDesk(day), video.accept(reviewer, CHECKS, length));
        LocalDate branded = day.plusDays(chance.between(1, 3));
        var how = chance.percent(30) ? BrandingMethod.BY_JOB : BrandingMethod.BY_HAND;
        strand.add(atDesk(branded), video.brand(how, file("branded")));
        publish(branded);
    }

    private void publish(LocalDate branded) {
        var publication = new SimulatedPublication(id, cast, strand, chance);
        Instant first = strand.time(atDesk(branded.plusDays(chance.between(0, 1))));
        publication.on(VideoChannel.WEBSITE, first);
        Set<VideoChannel> channels = EnumSet.of(VideoChannel.WEBSITE);
        if (chance.percent(85)) {
            publication.on(VideoChannel.YOUTUBE, first.plus(Duration.ofMinutes(chance.between(20, 300))));
            channels.add(VideoChannel.YOUTUBE);
        }
        publication.readViews(LondonCalendar.dayOf(first), channels);
        if (chance.percent(2)) {
            var proofs = channels.stream()
                    .map(channel -> new TakeDownProof(channel, SimulationContext.labelled("Page not found")))
                    .toList();
            Instant end = atDesk(LondonCalendar.dayOf(first).plusDays(9));
            strand.add(end, video.withdraw(WithdrawalKind.CONSENT, TAKEN_BACK, proofs));
        }
    }

    private Instant atDesk(LocalDate day) {
        return SimulatedCalendar.atWork(day, chance);
    }

    private VideoSubmission film() {
        return film(chance.percent(12) ? LONGEST + 4 * 60 : LONGEST, "first");
    }

    private VideoSubmission film(int longest, String version) {
        int from = longest > LONGEST ? LONGEST + 1 : SHORTEST;
        SubmissionMethod way =
                chance.oneOf(List.of(SubmissionMethod.UPLOAD, SubmissionMethod.UPLOAD, SubmissionMethod.MAIL));
        return new VideoSubmission(
                way, new VideoLength(chance.between(from, longest)), file(version), EnumSet.allOf(VideoConsent.class));
    }

    private String file(String version) {
        return "simulated-" + SimulationContext.opaque(source + ":" + version);
    }
}
