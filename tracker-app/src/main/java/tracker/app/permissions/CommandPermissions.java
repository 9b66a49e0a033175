package tracker.app.permissions;

import static tracker.domain.access.Permission.ITS_LEAD;
import static tracker.domain.access.Permission.ITS_STAND;
import static tracker.domain.access.Permission.ITS_TRUST;
import static tracker.domain.access.Permission.ORGANISERS;
import static tracker.domain.access.Permission.THE_TRACKER;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tracker.domain.access.AccessCommand;
import tracker.domain.access.AccessRule;
import tracker.domain.access.CallerIdentity;
import tracker.domain.access.Permission;
import tracker.domain.activity.ActivityCommand;
import tracker.domain.calendar.CalendarCommand;
import tracker.domain.campaign.CampaignCommand;
import tracker.domain.course.CourseCommand;
import tracker.domain.departmentvisit.DepartmentVisitCommand;
import tracker.domain.display.DisplayCommand;
import tracker.domain.followup.FollowUpCommand;
import tracker.domain.imports.ImportCommand;
import tracker.domain.participation.ParticipationCommand;
import tracker.domain.problem.ProblemCommand;
import tracker.domain.redaction.RedactionCommand;
import tracker.domain.schooltalk.SchoolTalkCommand;
import tracker.domain.shared.Command;
import tracker.domain.shared.PersonId;
import tracker.domain.stand.StandCommand;
import tracker.domain.token.TokenCommand;
import tracker.domain.trust.TrustCode;
import tracker.domain.trust.TrustCommand;
import tracker.domain.trust.TrustScoped;
import tracker.domain.video.VideoCommand;

/** Who may send which command. A command that is not listed is refused, and a test checks that all are listed. */
public final class CommandPermissions {

    private static final Map<Class<? extends Command>, Permission> TABLE = new HashMap<>();

    static {
        of(
                ITS_TRUST,
                StandCommand.BookStand.class,
                StandCommand.RescheduleStand.class,
                StandCommand.RecordStandHeld.class,
                StandCommand.MakeTallyLink.class,
                StandCommand.ReviseStand.class,
                StandCommand.CorrectStand.class,
                StandCommand.CancelStand.class,
                StandCommand.WithdrawStand.class,
                StandCommand.RestoreStand.class);
        of(ITS_STAND, StandCommand.TallyVisitors.class);
        of(
                ITS_TRUST,
                SchoolTalkCommand.BookSchoolTalk.class,
                SchoolTalkCommand.RescheduleSchoolTalk.class,
                SchoolTalkCommand.DeliverSchoolTalk.class,
                SchoolTalkCommand.ReviseSchoolTalk.class,
                SchoolTalkCommand.CorrectSchoolTalk.class,
                SchoolTalkCommand.CancelSchoolTalk.class,
                SchoolTalkCommand.WithdrawSchoolTalk.class,
                SchoolTalkCommand.RestoreSchoolTalk.class);
        of(
                ITS_TRUST,
                DepartmentVisitCommand.ArrangeDepartmentVisit.class,
                DepartmentVisitCommand.RescheduleDepartmentVisit.class,
                DepartmentVisitCommand.HostDepartmentVisit.class,
                DepartmentVisitCommand.ReviseDepartmentVisit.class,
                DepartmentVisitCommand.CorrectDepartmentVisit.class,
                DepartmentVisitCommand.CancelDepartmentVisit.class,
                DepartmentVisitCommand.WithdrawDepartmentVisit.class,
                DepartmentVisitCommand.RestoreDepartmentVisit.class);
        // figures far above what is usual are confirmed by somebody who did not report them
        of(
                ORGANISERS,
                StandCommand.ConfirmStandFigures.class,
                StandCommand.ReturnStandFigures.class,
                SchoolTalkCommand.ConfirmSchoolTalkFigures.class,
                SchoolTalkCommand.ReturnSchoolTalkFigures.class,
                DepartmentVisitCommand.ConfirmDepartmentVisitFigures.class,
                DepartmentVisitCommand.ReturnDepartmentVisitFigures.class);
        of(ITS_TRUST, CalendarCommand.RenewFeed.class);
        // for no trust, only organisers; what it brings is held against who asked for it, row by row
        of(
                ITS_TRUST,
                ImportCommand.OpenImport.class,
                ImportCommand.ChooseImportSource.class,
                ImportCommand.TickImportRows.class,
                ImportCommand.DeleteImport.class,
                ImportCommand.TryImport.class,
                ImportCommand.ApplyImport.class,
                ImportCommand.StopImport.class,
                ImportCommand.TakeBackImport.class,
                ImportCommand.PutBackImport.class);
        // a trust submits its video and can always withdraw it; the national team brands and publishes it
        of(
                ITS_TRUST,
                VideoCommand.SubmitVideo.class,
                VideoCommand.ResubmitVideo.class,
                VideoCommand.WithdrawVideo.class);
        of(
                ORGANISERS,
                VideoCommand.AcceptVideo.class,
                VideoCommand.ReturnVideo.class,
                VideoCommand.BrandVideo.class,
                VideoCommand.PublishVideo.class,
                VideoCommand.RecordViews.class);
        // what stands in free text about people its lead or an organiser removes, for good
        of(ITS_LEAD, RedactionCommand.RedactText.class);
        // completions come from the courses, and certificates with them
        of(
                ORGANISERS,
                CourseCommand.CompleteCourse.class,
                CourseCommand.IssueCertificate.class,
                CourseCommand.ReissueCertificate.class,
                CourseCommand.RevokeCertificate.class,
                CourseCommand.VoidCompletion.class);
        of(
                ORGANISERS,
                CampaignCommand.AnnounceCampaign.class,
                CampaignCommand.RescheduleCampaign.class,
                CampaignCommand.OfferCourse.class,
                CampaignCommand.RetireCourse.class,
                CampaignCommand.SetGoal.class,
                CampaignCommand.FreezeCount.class,
                CampaignCommand.CloseCampaign.class,
                CampaignCommand.ReopenCampaign.class,
                ParticipationCommand.TryParkedFactsAgain.class);
        of(ORGANISERS, FollowUpCommand.NudgeTrust.class);
        of(Permission.ANYONE, ProblemCommand.ReportProblem.class);
        of(ORGANISERS, ProblemCommand.CloseProblem.class);
        of(ORGANISERS, DisplayCommand.MakeDisplay.class, DisplayCommand.EndDisplay.class);
        // the register is read from its own source
        of(
                THE_TRACKER,
                TrustCommand.RegisterTrust.class,
                TrustCommand.RenameTrust.class,
                TrustCommand.MoveTrust.class,
                TrustCommand.DescribeTrust.class,
                TrustCommand.CloseTrust.class);
        // people and tokens of a trust; who is organiser or administrator an administrator says
        of(
                ITS_LEAD,
                AccessCommand.InvitePerson.class,
                AccessCommand.InviteAgain.class,
                AccessCommand.GiveRole.class,
                AccessCommand.TakeRole.class,
                TokenCommand.MakeToken.class,
                TokenCommand.RevokeToken.class);
    }

    static {
        of(Permission.ONESELF, AccessCommand.SignOutElsewhere.class, AccessCommand.ForgetDevice.class);
        of(ORGANISERS, AccessCommand.ResetSecondFactor.class);
        of(Permission.ONESELF_OR_ADMINISTRATORS, AccessCommand.CloseAccount.class);
    }

    /** What changes roles, secrets or published figures for good: the sender's last proof of identity has to be recent. */
    private static final Set<Class<? extends Command>> SENSITIVE = Set.of(
            AccessCommand.InvitePerson.class,
            AccessCommand.GiveRole.class,
            AccessCommand.TakeRole.class,
            AccessCommand.ResetSecondFactor.class,
            AccessCommand.CloseAccount.class,
            TokenCommand.MakeToken.class,
            RedactionCommand.RedactText.class,
            CampaignCommand.FreezeCount.class);

    private CommandPermissions() {}

    @SafeVarargs
    private static void of(Permission permission, Class<? extends Command>... commands) {
        for (Class<? extends Command> command : List.of(commands)) {
            TABLE.put(command, permission);
        }
    }

    /** Null for a command that is not listed. */
    public static @Nullable Permission named(Class<? extends Command> command) {
        return TABLE.get(command);
    }

    public static Permission of(Command command) {
        return TABLE.getOrDefault(command.getClass(), THE_TRACKER);
    }

    /** Whether the sender has to prove again who they are, if the last proof is older than a quarter of an hour. */
    public static boolean isSensitive(Command command) {
        return SENSITIVE.contains(command.getClass());
    }

    /** Why the user may not send it; empty if allowed. */
    static Optional<AccessRule> refusal(Command command, CallerIdentity speaker) {
        @Nullable PersonId about = command instanceof AccessCommand.AccountCommand account ? account.person() : null;
        return of(command).refusal(speaker, trust(command), about, activity(command));
    }

    /** The trust for which a command is sent; null if there is none. The aggregate compares it with its own. */
    public static @Nullable TrustCode trust(Command command) {
        return command instanceof TrustScoped scoped ? scoped.trust() : null;
    }

    /** The activity of the command; null if there is none. */
    static @Nullable String activity(Command command) {
        return command instanceof ActivityCommand activity ? activity.id().value() : null;
    }
}
