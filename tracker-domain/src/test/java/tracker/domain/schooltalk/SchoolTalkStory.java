package tracker.domain.schooltalk;

import static tracker.domain.activity.CampaignStory.CAMPAIGN;
import static tracker.domain.activity.CampaignStory.REASON;
import static tracker.domain.activity.CampaignStory.TRUST;
import static tracker.domain.activity.CampaignStory.TUESDAY;

import java.time.LocalDate;
import java.util.List;
import tracker.domain.activity.ActivityDuration;
import tracker.domain.activity.StaffingFigures;
import tracker.domain.schooltalk.SchoolTalkCommand.BookSchoolTalk;
import tracker.domain.schooltalk.SchoolTalkCommand.CancelSchoolTalk;
import tracker.domain.schooltalk.SchoolTalkCommand.CorrectSchoolTalk;
import tracker.domain.schooltalk.SchoolTalkCommand.DeliverSchoolTalk;
import tracker.domain.schooltalk.SchoolTalkCommand.RescheduleSchoolTalk;
import tracker.domain.schooltalk.SchoolTalkCommand.RestoreSchoolTalk;
import tracker.domain.schooltalk.SchoolTalkCommand.ReviseSchoolTalk;
import tracker.domain.schooltalk.SchoolTalkCommand.WithdrawSchoolTalk;
import tracker.domain.schooltalk.SchoolTalkEvent.SchoolTalkBooked;
import tracker.domain.schooltalk.SchoolTalkEvent.SchoolTalkCancelled;
import tracker.domain.schooltalk.SchoolTalkEvent.SchoolTalkCorrected;
import tracker.domain.schooltalk.SchoolTalkEvent.SchoolTalkDelivered;
import tracker.domain.schooltalk.SchoolTalkEvent.SchoolTalkRescheduled;
import tracker.domain.schooltalk.SchoolTalkEvent.SchoolTalkRestored;
import tracker.domain.schooltalk.SchoolTalkEvent.SchoolTalkRevised;
import tracker.domain.schooltalk.SchoolTalkEvent.SchoolTalkWithdrawn;
import tracker.domain.shared.CountingMethod;
import tracker.domain.shared.EducationPhase;
import tracker.domain.shared.Reach;
import tracker.domain.shared.School;
import tracker.domain.shared.TextLine;

/** Test fixtures for school talks: commands, events and values. */
final class SchoolTalkStory {

    static final SchoolTalkId ID = new SchoolTalkId("schooltalk-1");

    private SchoolTalkStory() {}

    static SchoolTalkDetails on(LocalDate day) {
        return at("Priory School", day);
    }

    static SchoolTalkDetails at(String school, LocalDate day) {
        return new SchoolTalkDetails(
                day,
                new School("100001", new TextLine(school)),
                EducationPhase.SECONDARY,
                List.of("year-9", "year-10"),
                new TextLine("How a blood sample finds its answer"),
                new ActivityDuration(45),
                null);
    }

    static SchoolTalkFigures pupils(int count) {
        return pupils(count, MeaningfulEncounter.NOT_TICKED);
    }

    static SchoolTalkFigures pupils(int count, MeaningfulEncounter encounter) {
        return new SchoolTalkFigures(Reach.of(count, CountingMethod.REGISTER), new StaffingFigures(2, 3.5), encounter);
    }

    static BookSchoolTalk book() {
        return new BookSchoolTalk(ID, CAMPAIGN, TRUST, on(TUESDAY));
    }

    static RescheduleSchoolTalk moveTo(LocalDate day) {
        return new RescheduleSchoolTalk(ID, CAMPAIGN, TRUST, day, REASON);
    }

    static DeliverSchoolTalk deliver(int count) {
        return new DeliverSchoolTalk(ID, CAMPAIGN, TRUST, on(TUESDAY), pupils(count));
    }

    static DeliverSchoolTalk deliverAsBooked(int count) {
        return new DeliverSchoolTalk(ID, CAMPAIGN, TRUST, null, pupils(count));
    }

    static ReviseSchoolTalk reviseTo(SchoolTalkFigures figures) {
        return new ReviseSchoolTalk(ID, CAMPAIGN, TRUST, figures, REASON);
    }

    static CorrectSchoolTalk correctTo(SchoolTalkDetails details, SchoolTalkFigures figures) {
        return new CorrectSchoolTalk(ID, CAMPAIGN, TRUST, details, figures, REASON);
    }

    static CorrectSchoolTalk correctOnly(SchoolTalkFigures figures) {
        return new CorrectSchoolTalk(ID, CAMPAIGN, TRUST, null, figures, REASON);
    }

    static CancelSchoolTalk cancel() {
        return new CancelSchoolTalk(ID, CAMPAIGN, TRUST, REASON);
    }

    static WithdrawSchoolTalk withdraw() {
        return new WithdrawSchoolTalk(ID, CAMPAIGN, TRUST, REASON);
    }

    static RestoreSchoolTalk restore() {
        return new RestoreSchoolTalk(ID, CAMPAIGN, TRUST, REASON);
    }

    static SchoolTalkBooked booked() {
        return new SchoolTalkBooked(ID, CAMPAIGN, TRUST, on(TUESDAY), false);
    }

    static SchoolTalkRescheduled moved(LocalDate day) {
        return new SchoolTalkRescheduled(ID, CAMPAIGN, TRUST, TUESDAY, day, REASON);
    }

    static SchoolTalkDelivered delivered(int count) {
        return new SchoolTalkDelivered(ID, CAMPAIGN, TRUST, on(TUESDAY), pupils(count), false);
    }

    static SchoolTalkRevised revised(SchoolTalkFigures from, SchoolTalkFigures to) {
        return new SchoolTalkRevised(ID, CAMPAIGN, TRUST, from, to, REASON);
    }

    static SchoolTalkCorrected corrected(
            SchoolTalkDelivered wrong, SchoolTalkDetails details, SchoolTalkFigures figures) {
        return new SchoolTalkCorrected(
                ID, wrong.campaign(), TRUST, wrong.details(), wrong.figures(), details, figures, REASON);
    }

    static SchoolTalkCancelled cancelled() {
        return new SchoolTalkCancelled(ID, CAMPAIGN, TRUST, REASON);
    }

    static SchoolTalkWithdrawn withdrawn() {
        return new SchoolTalkWithdrawn(ID, CAMPAIGN, TRUST, REASON);
    }

    static SchoolTalkRestored restored() {
        return new SchoolTalkRestored(ID, CAMPAIGN, TRUST, REASON);
    }
}
