package tracker.app.signin;

import static tracker.app.WeekStory.CAMPAIGN;
import static tracker.app.WeekStory.REASON;
import static tracker.app.WeekStory.TUESDAY;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import tracker.app.WeekStory;
import tracker.domain.activity.ActivityCommand;
import tracker.domain.activity.StaffingFigures;
import tracker.domain.campaign.CourseCode;
import tracker.domain.course.CertificateNumber;
import tracker.domain.course.CompletionEvidence;
import tracker.domain.course.CourseCommand.CompleteCourse;
import tracker.domain.course.CourseCommand.IssueCertificate;
import tracker.domain.course.CourseCommand.ReissueCertificate;
import tracker.domain.course.CourseCommand.RevokeCertificate;
import tracker.domain.course.CourseCommand.VoidCompletion;
import tracker.domain.departmentvisit.DepartmentVisitCommand;
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
import tracker.domain.redaction.RedactedActivityId;
import tracker.domain.redaction.RedactionCommand.RedactText;
import tracker.domain.schooltalk.MeaningfulEncounter;
import tracker.domain.schooltalk.SchoolTalkCommand;
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
import tracker.domain.stand.StandCommand;
import tracker.domain.stand.StandCommand.BookStand;
import tracker.domain.stand.StandCommand.CancelStand;
import tracker.domain.stand.StandCommand.CorrectStand;
import tracker.domain.stand.StandCommand.MakeTallyLink;
import tracker.domain.stand.StandCommand.RecordStandHeld;
import tracker.domain.stand.StandCommand.RescheduleStand;
import tracker.domain.stand.StandCommand.RestoreStand;
import tracker.domain.stand.StandCommand.ReviseStand;
import tracker.domain.stand.StandCommand.TallyVisitors;
import tracker.domain.stand.StandCommand.WithdrawStand;
import tracker.domain.stand.StandId;
import tracker.domain.stand.TallyKey;
import tracker.domain.trust.TrustCode;
import tracker.domain.video.BrandingMethod;
import tracker.domain.video.SubmissionMethod;
import tracker.domain.video.VideoChannel;
import tracker.domain.video.VideoCommand.AcceptVideo;
import tracker.domain.video.VideoCommand.BrandVideo;
import tracker.domain.video.VideoCommand.PublishVideo;
import tracker.domain.video.VideoCommand.RecordViews;
import tracker.domain.video.VideoCommand.ResubmitVideo;
import tracker.domain.video.VideoCommand.ReturnVideo;
import tracker.domain.video.VideoCommand.SubmitVideo;
import tracker.domain.video.VideoCommand.WithdrawVideo;
import tracker.domain.video.VideoConsent;
import tracker.domain.video.VideoId;
import tracker.domain.video.VideoLength;
import tracker.domain.video.VideoSubmission;
import tracker.domain.video.WithdrawalKind;

/** Every command about an activity, on an activity that is there and at which it makes sense. */
final class ActivityCommandSamples {

    static final CourseCode COURSE = CourseCode.BIOINFORMATICS;

    private static final int IMPLAUSIBLE = 100_000;
    private static final PersonId SOMEBODY = new PersonId("person-somebody");
    private static final VideoSubmission FILM =
            new VideoSubmission(SubmissionMethod.UPLOAD, new VideoLength(400), "film.mp4", Set.of(VideoConsent.SELF));
    private static final CertificateNumber FIRST = new CertificateNumber("HCS-000001");
    private static final CertificateNumber SECOND = new CertificateNumber("HCS-000002");

    private final WeekStory week;
    private final Map<Class<?>, Function<TrustCode, ActivityCommand>> all = new LinkedHashMap<>();

    ActivityCommandSamples(WeekStory week) {
        this.week = week;
        stands();
        talks();
        visits();
        videos();
        courses();
        add(
                RedactText.class,
                t -> new RedactText(new RedactedActivityId(week.book(t, TUESDAY).value()), CAMPAIGN, t));
    }

    /** A command of each kind; asked for, it makes what it is about. */
    Map<Class<?>, Function<TrustCode, ActivityCommand>> all() {
        return all;
    }

    private <C extends ActivityCommand> void add(Class<C> kind, Function<TrustCode, C> made) {
        all.put(kind, made::apply);
    }

    private void stands() {
        add(BookStand.class, t -> new BookStand(StandId.next(), CAMPAIGN, t, WeekStory.details(TUESDAY)));
        add(
                RescheduleStand.class,
                t -> new RescheduleStand(
                        week.book(t, TUESDAY), CAMPAIGN, t, DayRange.on(TUESDAY.minusDays(1)), REASON));
        add(
                RecordStandHeld.class,
                t -> new RecordStandHeld(week.book(t, TUESDAY), CAMPAIGN, t, null, WeekStory.figures(3)));
        add(
                TallyVisitors.class,
                t -> new TallyVisitors(
                        week.book(t, TUESDAY), CAMPAIGN, t, "phone", 1, 3, Instant.parse("2027-03-09T11:00:00Z")));
        add(
                MakeTallyLink.class,
                t -> new MakeTallyLink(
                        week.book(t, TUESDAY), CAMPAIGN, t, TallyKey.next().hash()));
        add(
                ReviseStand.class,
                t -> new ReviseStand(week.hold(t, TUESDAY, 5), CAMPAIGN, t, WeekStory.figures(6), REASON));
        add(
                CorrectStand.class,
                t -> new CorrectStand(week.hold(t, TUESDAY, 5), CAMPAIGN, t, null, WeekStory.figures(6), REASON));
        add(CancelStand.class, t -> new CancelStand(week.book(t, TUESDAY), CAMPAIGN, t, REASON));
        add(WithdrawStand.class, t -> new WithdrawStand(week.hold(t, TUESDAY, 5), CAMPAIGN, t, REASON));
        add(RestoreStand.class, t -> {
            StandId id = week.hold(t, TUESDAY, 5);
            week.withdraw(id, t);
            return new RestoreStand(id, CAMPAIGN, t, REASON);
        });
        add(
                StandCommand.ConfirmStandFigures.class,
                t -> new StandCommand.ConfirmStandFigures(week.holdAsConfirmed(t, TUESDAY, IMPLAUSIBLE), CAMPAIGN, t));
        add(
                StandCommand.ReturnStandFigures.class,
                t -> new StandCommand.ReturnStandFigures(
                        week.holdAsConfirmed(t, TUESDAY, IMPLAUSIBLE), CAMPAIGN, t, REASON));
    }

    private static SchoolTalkDetails talk() {
        return new SchoolTalkDetails(
                TUESDAY, new School(null, new TextLine("Priory School")), null, List.of(), null, null, null);
    }

    private static SchoolTalkFigures pupils(int count) {
        return new SchoolTalkFigures(
                Reach.of(count, CountingMethod.REGISTER), StaffingFigures.NOT_SAID, MeaningfulEncounter.NOT_TICKED);
    }

    private SchoolTalkId booked(TrustCode trust) {
        SchoolTalkId id = SchoolTalkId.next();
        week.send(new BookSchoolTalk(id, CAMPAIGN, trust, talk()));
        return id;
    }

    private SchoolTalkId delivered(TrustCode trust) {
        SchoolTalkId id = SchoolTalkId.next();
        week.send(new DeliverSchoolTalk(id, CAMPAIGN, trust, talk(), pupils(30)));
        return id;
    }

    private SchoolTalkId implausibleTalk(TrustCode trust) {
        SchoolTalkId id = SchoolTalkId.next();
        week.send(new DeliverSchoolTalk(id, CAMPAIGN, trust, talk(), pupils(IMPLAUSIBLE)).asConfirmed());
        return id;
    }

    private void talks() {
        add(BookSchoolTalk.class, t -> new BookSchoolTalk(SchoolTalkId.next(), CAMPAIGN, t, talk()));
        add(
                RescheduleSchoolTalk.class,
                t -> new RescheduleSchoolTalk(booked(t), CAMPAIGN, t, TUESDAY.minusDays(1), REASON));
        add(DeliverSchoolTalk.class, t -> new DeliverSchoolTalk(booked(t), CAMPAIGN, t, null, pupils(3)));
        add(ReviseSchoolTalk.class, t -> new ReviseSchoolTalk(delivered(t), CAMPAIGN, t, pupils(3), REASON));
        add(CorrectSchoolTalk.class, t -> new CorrectSchoolTalk(delivered(t), CAMPAIGN, t, null, pupils(3), REASON));
        add(CancelSchoolTalk.class, t -> new CancelSchoolTalk(booked(t), CAMPAIGN, t, REASON));
        add(WithdrawSchoolTalk.class, t -> new WithdrawSchoolTalk(delivered(t), CAMPAIGN, t, REASON));
        add(RestoreSchoolTalk.class, t -> {
            SchoolTalkId id = delivered(t);
            week.send(new WithdrawSchoolTalk(id, CAMPAIGN, t, REASON));
            return new RestoreSchoolTalk(id, CAMPAIGN, t, REASON);
        });
        add(
                SchoolTalkCommand.ConfirmSchoolTalkFigures.class,
                t -> new SchoolTalkCommand.ConfirmSchoolTalkFigures(implausibleTalk(t), CAMPAIGN, t));
        add(
                SchoolTalkCommand.ReturnSchoolTalkFigures.class,
                t -> new SchoolTalkCommand.ReturnSchoolTalkFigures(implausibleTalk(t), CAMPAIGN, t, REASON));
    }

    private static DepartmentVisitDetails visit() {
        return new DepartmentVisitDetails(TUESDAY, new TextLine("Audiology"), null, List.of(), null, null);
    }

    private static DepartmentVisitFigures students(int count) {
        return new DepartmentVisitFigures(Reach.of(count, CountingMethod.REGISTER), StaffingFigures.NOT_SAID);
    }

    private DepartmentVisitId arranged(TrustCode trust) {
        DepartmentVisitId id = DepartmentVisitId.next();
        week.send(new ArrangeDepartmentVisit(id, CAMPAIGN, trust, visit()));
        return id;
    }

    private DepartmentVisitId hosted(TrustCode trust) {
        DepartmentVisitId id = DepartmentVisitId.next();
        week.send(new HostDepartmentVisit(id, CAMPAIGN, trust, visit(), students(12)));
        return id;
    }

    private DepartmentVisitId implausibleVisit(TrustCode trust) {
        DepartmentVisitId id = DepartmentVisitId.next();
        week.send(new HostDepartmentVisit(id, CAMPAIGN, trust, visit(), students(IMPLAUSIBLE)).asConfirmed());
        return id;
    }

    private void visits() {
        add(
                ArrangeDepartmentVisit.class,
                t -> new ArrangeDepartmentVisit(DepartmentVisitId.next(), CAMPAIGN, t, visit()));
        add(
                RescheduleDepartmentVisit.class,
                t -> new RescheduleDepartmentVisit(arranged(t), CAMPAIGN, t, TUESDAY.minusDays(1), REASON));
        add(HostDepartmentVisit.class, t -> new HostDepartmentVisit(arranged(t), CAMPAIGN, t, null, students(3)));
        add(ReviseDepartmentVisit.class, t -> new ReviseDepartmentVisit(hosted(t), CAMPAIGN, t, students(3), REASON));
        add(
                CorrectDepartmentVisit.class,
                t -> new CorrectDepartmentVisit(hosted(t), CAMPAIGN, t, null, students(3), REASON));
        add(CancelDepartmentVisit.class, t -> new CancelDepartmentVisit(arranged(t), CAMPAIGN, t, REASON));
        add(WithdrawDepartmentVisit.class, t -> new WithdrawDepartmentVisit(hosted(t), CAMPAIGN, t, REASON));
        add(RestoreDepartmentVisit.class, t -> {
            DepartmentVisitId id = hosted(t);
            week.send(new WithdrawDepartmentVisit(id, CAMPAIGN, t, REASON));
            return new RestoreDepartmentVisit(id, CAMPAIGN, t, REASON);
        });
        add(
                DepartmentVisitCommand.ConfirmDepartmentVisitFigures.class,
                t -> new DepartmentVisitCommand.ConfirmDepartmentVisitFigures(implausibleVisit(t), CAMPAIGN, t));
        add(
                DepartmentVisitCommand.ReturnDepartmentVisitFigures.class,
                t -> new DepartmentVisitCommand.ReturnDepartmentVisitFigures(implausibleVisit(t), CAMPAIGN, t, REASON));
    }

    private VideoId submitted(TrustCode trust) {
        VideoId id = VideoId.next();
        week.send(new SubmitVideo(id, CAMPAIGN, trust, SOMEBODY, null, FILM, TUESDAY));
        return id;
    }

    private VideoId returned(TrustCode trust) {
        VideoId id = submitted(trust);
        week.send(new ReturnVideo(id, CAMPAIGN, trust, SOMEBODY, List.of(new Reason("No sound"))));
        return id;
    }

    private VideoId accepted(TrustCode trust) {
        VideoId id = submitted(trust);
        week.send(accept(id, trust));
        return id;
    }

    private static AcceptVideo accept(VideoId id, TrustCode trust) {
        return new AcceptVideo(id, CAMPAIGN, trust, SOMEBODY, List.of("sound"), null);
    }

    private static BrandVideo brand(VideoId id, TrustCode trust) {
        return new BrandVideo(id, CAMPAIGN, trust, BrandingMethod.BY_HAND, "branded.mp4");
    }

    private VideoId branded(TrustCode trust) {
        VideoId id = accepted(trust);
        week.send(brand(id, trust));
        return id;
    }

    private static PublishVideo publish(VideoId id, TrustCode trust) {
        return new PublishVideo(
                id, CAMPAIGN, trust, VideoChannel.WEBSITE, new HttpsAddress("https://films.example/1"), TUESDAY);
    }

    private VideoId published(TrustCode trust) {
        VideoId id = branded(trust);
        week.send(publish(id, trust));
        return id;
    }

    private void videos() {
        add(SubmitVideo.class, t -> new SubmitVideo(VideoId.next(), CAMPAIGN, t, SOMEBODY, null, FILM, TUESDAY));
        add(ResubmitVideo.class, t -> new ResubmitVideo(returned(t), CAMPAIGN, t, FILM));
        add(AcceptVideo.class, t -> accept(submitted(t), t));
        add(
                ReturnVideo.class,
                t -> new ReturnVideo(submitted(t), CAMPAIGN, t, SOMEBODY, List.of(new Reason("No sound"))));
        add(BrandVideo.class, t -> brand(accepted(t), t));
        add(PublishVideo.class, t -> publish(branded(t), t));
        add(
                RecordViews.class,
                t -> new RecordViews(
                        published(t), CAMPAIGN, t, VideoChannel.WEBSITE, 7, Instant.parse("2027-03-09T12:00:00Z")));
        add(
                WithdrawVideo.class,
                t -> new WithdrawVideo(submitted(t), CAMPAIGN, t, WithdrawalKind.ERROR, REASON, List.of()));
    }

    private static CompleteCourse complete(TrustCode trust) {
        return CompleteCourse.by(PersonId.next(), COURSE, CAMPAIGN, trust, TUESDAY, CompletionEvidence.PROVIDER_LIST);
    }

    private CompleteCourse completed(TrustCode trust) {
        CompleteCourse done = complete(trust);
        week.send(done);
        return done;
    }

    private CompleteCourse certified(TrustCode trust) {
        CompleteCourse done = completed(trust);
        week.send(new IssueCertificate(done.id(), CAMPAIGN, trust, FIRST));
        return done;
    }

    private void courses() {
        add(CompleteCourse.class, ActivityCommandSamples::complete);
        add(IssueCertificate.class, t -> new IssueCertificate(completed(t).id(), CAMPAIGN, t, FIRST));
        add(
                ReissueCertificate.class,
                t -> new ReissueCertificate(certified(t).id(), CAMPAIGN, t, SECOND, FIRST, REASON));
        add(RevokeCertificate.class, t -> new RevokeCertificate(certified(t).id(), CAMPAIGN, t, FIRST, REASON));
        add(VoidCompletion.class, t -> new VoidCompletion(completed(t).id(), CAMPAIGN, t, REASON));
    }
}
