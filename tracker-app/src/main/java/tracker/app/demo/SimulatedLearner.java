package tracker.app.demo;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import tracker.domain.campaign.AnnouncedCampaign.OfferedCourse;
import tracker.domain.campaign.CourseCode;
import tracker.domain.course.CertificateNumber;
import tracker.domain.course.CompletionEvidence;
import tracker.domain.course.CompletionId;
import tracker.domain.course.CourseCommands;
import tracker.domain.shared.PersonId;
import tracker.domain.shared.Reason;
import tracker.domain.trust.TrustCode;

/** A simulated learner, who completes one or more courses and gets a certificate for each. */
record SimulatedLearner(PersonId person, SimulationContext cast, SeededRandom chance) {

    private static final Reason MISSPELT = new Reason("The name on it was misspelt.");
    private static final Reason ANOTHERS = new Reason("The list named another learner.");
    private static final List<CompletionEvidence> EVIDENCE = List.of(
            CompletionEvidence.PROVIDER_LIST,
            CompletionEvidence.PROVIDER_LIST,
            CompletionEvidence.XAPI,
            CompletionEvidence.SELF);

    /** One of the campaign's courses, sometimes all; none if it has none. */
    List<ScriptedCommand> lines() {
        List<CourseCode> offered = cast.campaign().courses().stream()
                .map(OfferedCourse::code)
                .sorted(Comparator.comparing(CourseCode::value))
                .toList();
        if (offered.isEmpty()) {
            return List.of();
        }
        List<ScriptedCommand> lines = new ArrayList<>();
        List<CourseCode> completed = chance.percent(15) ? offered : List.of(chance.oneOf(offered));
        completed.forEach(course -> lines.addAll(linesOf(course)));
        return lines;
    }

    private List<ScriptedCommand> linesOf(CourseCode course) {
        LocalDate day = SimulatedCalendar.between(
                cast.campaign().days().runUpFrom().plusDays(3),
                cast.campaign().days().lastDay(),
                chance);
        ActivityScriptBuilder strand = new ActivityScriptBuilder(cast.calendar().end());
        Instant known =
                SimulatedCalendar.afterwards(day.plusDays(chance.percent(60) ? 0 : chance.between(1, 3)), chance);
        var completion = new CourseCommands(course, person, cast.year(), trust());
        strand.add(known, completion.complete(day, chance.oneOf(EVIDENCE)));
        certify(completion, known.plus(Duration.ofMinutes(chance.between(5, 90))), strand);
        return strand.lines();
    }

    private void certify(CourseCommands completion, Instant at, ActivityScriptBuilder strand) {
        CertificateNumber number = number(completion.id(), "first");
        strand.add(at, completion.issueCertificate(number));
        Instant later = at.plus(Duration.ofHours(chance.between(20, 60)));
        int fate = chance.between(1, 100);
        if (fate <= 3) {
            CertificateNumber second = number(completion.id(), "second");
            strand.add(later, completion.reissueCertificate(second, number, MISSPELT));
        } else if (fate == 4) {
            strand.add(later, completion.revokeCertificate(number, ANOTHERS));
            strand.add(later, completion.voidCompletion(ANOTHERS));
        }
    }

    private @Nullable TrustCode trust() {
        return cast.trust() == null ? null : cast.trust().code();
    }

    private static CertificateNumber number(CompletionId id, String version) {
        String opaque =
                SimulationContext.opaque(id + ":" + version).replace("-", "").substring(0, 12);
        return new CertificateNumber("SIMULATED-" + opaque.toUpperCase(Locale.ROOT));
    }
}
