package tracker.domain.course;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import java.util.HashSet;
import java.util.Set;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.AggregateRoot;
import org.axonframework.modelling.command.CreationPolicy;
import org.jspecify.annotations.NullUnmarked;
import tracker.domain.activity.ActivityStage;
import tracker.domain.activity.ActivityState;
import tracker.domain.activity.ParticipationRule;
import tracker.domain.activity.ParticipationRules;
import tracker.domain.campaign.AnnouncedCampaign;
import tracker.domain.campaign.AnnouncedCampaign.OfferedCourse;
import tracker.domain.course.CourseCommand.CompleteCourse;
import tracker.domain.course.CourseCommand.IssueCertificate;
import tracker.domain.course.CourseCommand.ReissueCertificate;
import tracker.domain.course.CourseCommand.RevokeCertificate;
import tracker.domain.course.CourseCommand.VoidCompletion;
import tracker.domain.course.CourseEvent.CertificateIssued;
import tracker.domain.course.CourseEvent.CertificateReissued;
import tracker.domain.course.CourseEvent.CertificateRevoked;
import tracker.domain.course.CourseEvent.CompletionVoided;
import tracker.domain.course.CourseEvent.CourseCompleted;
import tracker.domain.shared.DayRange;
import tracker.domain.shared.RuleBroken;
import tracker.domain.shared.TextLine;

/** Aggregate: one learner's completion of one course, and its certificates. */
@NullUnmarked
@AggregateRoot(type = "course")
public class Completion {

    @AggregateIdentifier
    private CompletionId id;

    private ActivityState life = ActivityState.NOT_BEGUN;
    private CertificateNumber valid;
    private final Set<CertificateNumber> numbers = new HashSet<>();

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void decide(CompleteCourse c, ParticipationRules takingPart) {
        RuleBroken.when(
                !c.id().equals(CompletionId.of(c.course(), c.learner())),
                CourseRule.AN_ID_BELONGS_TO_LEARNER_AND_COURSE);
        refuseStrangerOrVoid(c);
        if (!life.hasBegun()) {
            apply(completed(c, takingPart));
        }
    }

    @CommandHandler
    void decide(IssueCertificate c) {
        refuseStrangerOrVoid(c);
        RuleBroken.when(valid != null, CourseRule.A_COMPLETION_HAS_ONE_VALID_CERTIFICATE);
        refuseUsed(c.number());
        apply(new CertificateIssued(c.id(), c.campaign(), c.trust(), c.number()));
    }

    @CommandHandler
    void decide(ReissueCertificate c) {
        refuseStrangerOrVoid(c);
        refuseInvalid(c.replaces());
        refuseUsed(c.number());
        apply(new CertificateReissued(c.id(), c.campaign(), c.trust(), c.number(), c.replaces(), c.reason()));
    }

    @CommandHandler
    void decide(RevokeCertificate c) {
        refuseStrangerOrVoid(c);
        refuseInvalid(c.number());
        apply(new CertificateRevoked(c.id(), c.campaign(), c.trust(), c.number(), c.reason()));
    }

    @CommandHandler
    void decide(VoidCompletion c) {
        refuseStrangerOrVoid(c);
        apply(new CompletionVoided(c.id(), c.campaign(), c.trust(), c.reason()));
    }

    @EventSourcingHandler
    void evolve(CourseEvent event) {
        switch (event) {
            case CourseCompleted e -> {
                id = e.id();
                life = ActivityState.begun(e, e.withinCampaign() ? ActivityStage.HELD : ActivityStage.OUTSIDE);
            }
            case CertificateIssued e -> nowValid(e.number());
            case CertificateReissued e -> nowValid(e.number());
            case CertificateRevoked e -> valid = null;
            case CompletionVoided e -> life = life.withdrawn(true);
        }
    }

    private static CourseCompleted completed(CompleteCourse c, ParticipationRules takingPart) {
        AnnouncedCampaign campaign = takingPart.openCampaign(c);
        OfferedCourse course = campaign.course(c.course())
                .orElseThrow(() -> new RuleBroken(CourseRule.THE_CAMPAIGN_OFFERS_THE_COURSE));
        RuleBroken.when(c.day().isAfter(takingPart.today()), ParticipationRule.NOT_BEFORE_ITS_DAY);
        DayRange day = DayRange.on(c.day());
        takingPart.refuseClosedTrust(c, day);
        boolean within = campaign.days().include(day);
        boolean late = within && takingPart.lateIn(campaign);
        var title = new TextLine(course.title());
        return new CourseCompleted(
                c.id(), c.campaign(), c.trust(), c.course(), title, c.learner(), c.day(), c.evidence(), within, late);
    }

    private void nowValid(CertificateNumber number) {
        valid = number;
        numbers.add(number);
    }

    private void refuseStrangerOrVoid(CourseCommand c) {
        life.refuseOtherOwner(c);
        RuleBroken.when(life.withdrawn(), CourseRule.A_VOID_COMPLETION_STAYS_VOID);
    }

    private void refuseInvalid(CertificateNumber number) {
        RuleBroken.when(!number.equals(valid), CourseRule.ONLY_THE_VALID_CERTIFICATE_IS_REPLACED_OR_REVOKED);
    }

    private void refuseUsed(CertificateNumber number) {
        RuleBroken.when(numbers.contains(number), CourseRule.A_CERTIFICATE_NUMBER_IS_USED_ONCE);
    }
}
