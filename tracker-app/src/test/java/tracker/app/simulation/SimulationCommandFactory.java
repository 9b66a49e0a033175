package tracker.app.simulation;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import tracker.domain.activity.ActivityCommand;
import tracker.domain.activity.StaffingFigures;
import tracker.domain.campaign.CampaignId;
import tracker.domain.campaign.CourseCode;
import tracker.domain.course.CompletionEvidence;
import tracker.domain.course.CompletionId;
import tracker.domain.course.CourseCommand.CompleteCourse;
import tracker.domain.course.CourseCommand.VoidCompletion;
import tracker.domain.departmentvisit.DepartmentVisitCommand.ArrangeDepartmentVisit;
import tracker.domain.departmentvisit.DepartmentVisitCommand.CancelDepartmentVisit;
import tracker.domain.departmentvisit.DepartmentVisitCommand.CorrectDepartmentVisit;
import tracker.domain.departmentvisit.DepartmentVisitCommand.HostDepartmentVisit;
import tracker.domain.departmentvisit.DepartmentVisitCommand.RescheduleDepartmentVisit;
import tracker.domain.departmentvisit.DepartmentVisitCommand.RestoreDepartmentVisit;
import tracker.domain.departmentvisit.DepartmentVisitCommand.ReviseDepartmentVisit;
import tracker.domain.departmentvisit.DepartmentVisitCommand.WithdrawDepartmentVisit;
import tracker.domain.departmentvisit.DepartmentVisitDetails;
import tracker.domain.departmentvisit.DepartmentVisitFigures;
import tracker.domain.departmentvisit.DepartmentVisitId;
import tracker.domain.schooltalk.MeaningfulEncounter;
import tracker.domain.schooltalk.SchoolTalkCommand.BookSchoolTalk;
import tracker.domain.schooltalk.SchoolTalkCommand.CancelSchoolTalk;
import tracker.domain.schooltalk.SchoolTalkCommand.CorrectSchoolTalk;
import tracker.domain.schooltalk.SchoolTalkCommand.DeliverSchoolTalk;
import tracker.domain.schooltalk.SchoolTalkCommand.RescheduleSchoolTalk;
import tracker.domain.schooltalk.SchoolTalkCommand.RestoreSchoolTalk;
import tracker.domain.schooltalk.SchoolTalkCommand.ReviseSchoolTalk;
import tracker.domain.schooltalk.SchoolTalkCommand.WithdrawSchoolTalk;
import tracker.domain.schooltalk.SchoolTalkDetails;
import tracker.domain.schooltalk.SchoolTalkFigures;
import tracker.domain.schooltalk.SchoolTalkId;
import tracker.domain.shared.CountingMethod;
import tracker.domain.shared.DayRange;
import tracker.domain.shared.HttpsAddress;
import tracker.domain.shared.PersonId;
import tracker.domain.shared.Reach;
import tracker.domain.shared.Reason;
import tracker.domain.shared.School;
import tracker.domain.shared.TextLine;
import tracker.domain.stand.StandCommand.BookStand;
import tracker.domain.stand.StandCommand.CancelStand;
import tracker.domain.stand.StandCommand.CorrectStand;
import tracker.domain.stand.StandCommand.RecordStandHeld;
import tracker.domain.stand.StandCommand.RescheduleStand;
import tracker.domain.stand.StandCommand.RestoreStand;
import tracker.domain.stand.StandCommand.ReviseStand;
import tracker.domain.stand.StandCommand.WithdrawStand;
import tracker.domain.stand.StandDetails;
import tracker.domain.stand.StandFigures;
import tracker.domain.stand.StandId;
import tracker.domain.trust.TrustCode;
import tracker.domain.video.BrandingMethod;
import tracker.domain.video.SubmissionMethod;
import tracker.domain.video.TakeDownProof;
import tracker.domain.video.VideoChannel;
import tracker.domain.video.VideoCommand.AcceptVideo;
import tracker.domain.video.VideoCommand.BrandVideo;
import tracker.domain.video.VideoCommand.PublishVideo;
import tracker.domain.video.VideoCommand.SubmitVideo;
import tracker.domain.video.VideoCommand.WithdrawVideo;
import tracker.domain.video.VideoId;
import tracker.domain.video.VideoLength;
import tracker.domain.video.VideoSubmission;
import tracker.domain.video.WithdrawalKind;

/** Creates the command of each step, as a page would send it. */
final class SimulationCommandFactory {

    private static final Reason REASON = new Reason("so it was drawn");

    private SimulationCommandFactory() {}

    /** @param published channels of the video, for its withdrawal; channel 0 omits the evidence */
    static ActivityCommand command(SimulationStep s, List<VideoChannel> published) {
        CampaignId year = new CampaignId(s.year());
        TrustCode trust = s.trust() == null ? null : new TrustCode(s.trust());
        return switch (s.kind()) {
            case STAND -> stand(s, new StandId("stand-" + s.activity()), year, trust);
            case SCHOOL_TALK -> talk(s, new SchoolTalkId("schooltalk-" + s.activity()), year, trust);
            case DEPARTMENT_VISIT -> visit(s, DepartmentVisitId.of("visit " + s.activity()), year, trust);
            case VIDEO -> film(s, new VideoId("video-" + s.activity()), year, trust, published);
            case COURSE -> course(s, year, trust);
        };
    }

    private static ActivityCommand stand(SimulationStep s, StandId id, CampaignId year, TrustCode trust) {
        DayRange days = new DayRange(s.from(), s.to());
        StandDetails details =
                s.title() == null ? null : new StandDetails(days, new TextLine(s.title()), List.of(), null);
        StandFigures figures = new StandFigures(reach(s), StaffingFigures.NOT_SAID);
        return switch (s.verb()) {
            case BOOK -> new BookStand(id, year, trust, details);
            case MOVE -> new RescheduleStand(id, year, trust, days, REASON);
            case HOLD -> new RecordStandHeld(id, year, trust, details, figures);
            case REVISE -> new ReviseStand(id, year, trust, figures, REASON);
            case CORRECT -> new CorrectStand(id, year, trust, details, figures, REASON);
            case CANCEL -> new CancelStand(id, year, trust, REASON);
            case WITHDRAW -> new WithdrawStand(id, year, trust, REASON);
            default -> new RestoreStand(id, year, trust, REASON);
        };
    }

    private static ActivityCommand talk(SimulationStep s, SchoolTalkId id, CampaignId year, TrustCode trust) {
        SchoolTalkDetails details = s.title() == null
                ? null
                : new SchoolTalkDetails(
                        s.from(), new School(null, new TextLine(s.title())), null, List.of(), null, null, null);
        SchoolTalkFigures figures =
                new SchoolTalkFigures(reach(s), StaffingFigures.NOT_SAID, MeaningfulEncounter.NOT_TICKED);
        return switch (s.verb()) {
            case BOOK -> new BookSchoolTalk(id, year, trust, details);
            case MOVE -> new RescheduleSchoolTalk(id, year, trust, s.from(), REASON);
            case HOLD -> new DeliverSchoolTalk(id, year, trust, details, figures);
            case REVISE -> new ReviseSchoolTalk(id, year, trust, figures, REASON);
            case CORRECT -> new CorrectSchoolTalk(id, year, trust, details, figures, REASON);
            case CANCEL -> new CancelSchoolTalk(id, year, trust, REASON);
            case WITHDRAW -> new WithdrawSchoolTalk(id, year, trust, REASON);
            default -> new RestoreSchoolTalk(id, year, trust, REASON);
        };
    }

    private static ActivityCommand visit(SimulationStep s, DepartmentVisitId id, CampaignId year, TrustCode trust) {
        DepartmentVisitDetails details = s.title() == null
                ? null
                : new DepartmentVisitDetails(s.from(), new TextLine(s.title()), null, List.of(), null, null);
        DepartmentVisitFigures figures = new DepartmentVisitFigures(reach(s), StaffingFigures.NOT_SAID);
        return switch (s.verb()) {
            case BOOK -> new ArrangeDepartmentVisit(id, year, trust, details);
            case MOVE -> new RescheduleDepartmentVisit(id, year, trust, s.from(), REASON);
            case HOLD -> new HostDepartmentVisit(id, year, trust, details, figures);
            case REVISE -> new ReviseDepartmentVisit(id, year, trust, figures, REASON);
            case CORRECT -> new CorrectDepartmentVisit(id, year, trust, details, figures, REASON);
            case CANCEL -> new CancelDepartmentVisit(id, year, trust, REASON);
            case WITHDRAW -> new WithdrawDepartmentVisit(id, year, trust, REASON);
            default -> new RestoreDepartmentVisit(id, year, trust, REASON);
        };
    }

    private static ActivityCommand film(
            SimulationStep s, VideoId id, CampaignId year, TrustCode trust, List<VideoChannel> published) {
        PersonId person = new PersonId("person-1");
        VideoSubmission film = new VideoSubmission(SubmissionMethod.UPLOAD, new VideoLength(7 * 60), "file", Set.of());
        TextLine subject = s.title() == null ? null : new TextLine(s.title());
        return switch (s.verb()) {
            case BOOK -> new SubmitVideo(id, year, trust, person, subject, film, s.from());
            case ACCEPT -> new AcceptVideo(id, year, trust, person, List.of(), null);
            case BRAND -> new BrandVideo(id, year, trust, BrandingMethod.BY_HAND, "file");
            case PUBLISH ->
                new PublishVideo(
                        id,
                        year,
                        trust,
                        VideoChannel.values()[s.channel()],
                        new HttpsAddress("https://example.org/film"),
                        s.from());
            default -> {
                List<TakeDownProof> proofs = new ArrayList<>();
                if (s.channel() == 1) {
                    published.forEach(
                            channel -> proofs.add(new TakeDownProof(channel, new TextLine("an archived page"))));
                }
                yield new WithdrawVideo(id, year, trust, WithdrawalKind.ERROR, REASON, proofs);
            }
        };
    }

    private static ActivityCommand course(SimulationStep s, CampaignId year, TrustCode trust) {
        PersonId learner = new PersonId("person-" + s.activity());
        CompletionId id = CompletionId.of(CourseCode.GENOMICS, learner);
        return s.verb() == SimulationStep.SimulationStepKind.WITHDRAW
                ? new VoidCompletion(id, year, trust, REASON)
                : CompleteCourse.by(learner, CourseCode.GENOMICS, year, trust, s.from(), CompletionEvidence.SELF);
    }

    private static Reach reach(SimulationStep s) {
        return new Reach(s.low(), s.best(), null, CountingMethod.ESTIMATE);
    }
}
